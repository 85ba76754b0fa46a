import type { ChartConfig } from '../vega-lite.ts';
import { DARK, LIGHT, type Palette } from './palette.ts';
import { FONT, PADDING, SIZES } from './sizes.ts';

/** Light for print and white pages, dark for dark ones. */
export type ThemeName = 'light' | 'dark';

/** Shapes that stay apart without colour; no triangle points up or down, as the arrows of open ends do. */
const SHAPES = [
  'circle',
  'square',
  'diamond',
  'cross',
  'M-1,-1.2L1.25,0L-1,1.2Z',
  'M-1,-0.9L1,-0.9L0.25,0L1,0.9L-1,0.9L-0.25,0Z',
  'M1,-1.2L-1.25,0L1,1.2Z',
  'M-1.2,0.7A1.2,1.2,0,0,1,1.2,0.7Z',
];

function styles({
  ink,
  muted,
  grid,
  background,
  onRamp,
  series,
}: Palette): NonNullable<ChartConfig['style']> {
  const mark = series[0]!;
  return {
    cell: { stroke: 'transparent' },
    panelTitle: { fill: ink, fontSize: SIZES.panelTitle, fontWeight: 'bold' },
    interval: { color: mark, strokeWidth: 3 },
    cap: { color: mark, opacity: 1 },
    vague: { color: mark, strokeWidth: 3, strokeDash: [2, 3] },
    open: { color: mark, strokeWidth: 1.75 },
    head: { color: mark, size: 42, filled: true, opacity: 1 },
    unsureHead: { stroke: mark, fill: background, size: 48, strokeWidth: 1.5, opacity: 1 },
    sure: { color: mark, size: 64, filled: true, opacity: 1 },
    mask: { color: background, size: 84, filled: true, opacity: 1 },
    unsure: { color: mark, size: 80, filled: false, strokeWidth: 2, opacity: 1 },
    core: { color: mark, size: 10, filled: true, opacity: 1 },
    denied: { color: mark, size: 60, filled: false, strokeWidth: 2, opacity: 1 },
    relay: { color: mark, size: 210, filled: false, strokeWidth: 1, opacity: 1 },
    thread: { strokeWidth: 1.25, strokeOpacity: 0.6 },
    guide: { color: grid, strokeWidth: 1 },
    stem: { color: muted, strokeWidth: 1.25 },
    span: { color: mark },
    unsureSpan: { color: mark, filled: false, strokeWidth: 1.5 },
    said: { color: ink, opacity: 1 },
    bubble: { color: mark, opacity: 1 },
    tableHead: { color: ink, fontSize: SIZES.note, fontWeight: 'bold' },
    tableFigure: { color: ink, fontSize: SIZES.label, fontWeight: 'bold' },
    link: { color: mark, fontSize: SIZES.note },
    rowHead: { color: ink, fontSize: SIZES.label, fontWeight: 'bold' },
    rowName: { color: ink, fontSize: SIZES.label },
    rowNote: { color: muted, fontSize: SIZES.note },
    figure: { color: ink, fontSize: SIZES.note },
    seam: {
      color: background,
      stroke: background,
      strokeWidth: 3,
      strokeJoin: 'round',
      fontSize: SIZES.note,
    },
    band: { color: background },
    leader: { color: muted, strokeWidth: 0.75 },
    onLow: { color: onRamp.low, fontSize: SIZES.note },
    onHigh: { color: onRamp.high, fontSize: SIZES.note },
  };
}

function configOf(palette: Palette): ChartConfig {
  const { background, ink, muted, grid, series, ramp } = palette;
  return {
    background,
    font: FONT,
    padding: PADDING,
    view: { stroke: null, continuousWidth: 640, continuousHeight: 320 },
    title: {
      anchor: 'start',
      frame: 'bounds',
      color: ink,
      fontSize: SIZES.title,
      subtitleColor: muted,
      subtitleFontSize: SIZES.subtitle,
      subtitleLineHeight: 16,
      subtitlePadding: 4,
      offset: 14,
    },
    axis: {
      domainColor: muted,
      gridColor: grid,
      labelColor: muted,
      labelFontSize: SIZES.label,
      labelLimit: 0,
      tickColor: muted,
      titleColor: ink,
      titleFontSize: SIZES.label,
      titleFontWeight: 'normal',
      titlePadding: 8,
    },
    axisX: { labelFlush: false },
    axisY: { titleAnchor: 'end', titleAngle: 0, titleAlign: 'left', titleX: 0, titleY: -10 },
    legend: {
      labelColor: ink,
      labelFontSize: SIZES.label,
      labelLimit: 0,
      titleColor: muted,
      titleFontSize: SIZES.label,
      titleFontWeight: 'normal',
      rowPadding: 4,
      symbolSize: 64,
      symbolStrokeWidth: 1,
    },
    header: {
      labelColor: ink,
      labelFontSize: SIZES.label,
      labelLimit: 0,
      labelFontWeight: 'bold',
      labelOrient: 'top',
      labelAnchor: 'start',
    },
    range: { category: [...series], symbol: SHAPES, heatmap: [...ramp], ramp: [...ramp], ordinal: [...ramp] },
    mark: { color: series[0]!, invalid: 'filter' },
    text: { color: ink, fontSize: SIZES.note },
    style: styles(palette),
  };
}

/** The two themes as Vega-Lite configurations. Every colour of a chart stands here: exchange `config` to change it. */
export const THEMES: Readonly<Record<ThemeName, ChartConfig>> = {
  light: configOf(LIGHT),
  dark: configOf(DARK),
};
