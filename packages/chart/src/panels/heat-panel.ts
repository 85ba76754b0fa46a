import { pixels } from '../marks/pixels.ts';
import { FIGURE_TOOLTIP } from '../marks/tooltip.ts';
import { SIZES } from '../theme/sizes.ts';
import { drawable, type Mark, type Panel, type Position } from '../vega-lite.ts';
import type { ListLayout } from './list-layout.ts';
import { listTexts } from './list-texts.ts';
import type { QuantityCell } from './quantity-cells.ts';

/** A heatmap: a row a source, a column a quantity, the figure and its where and when written in each cell. */
export function heatPanel(
  rows: readonly QuantityCell[],
  quantities: string[],
  layout: ListLayout,
  size: { readonly width: number; readonly height: number },
): Panel<QuantityCell> {
  const y = pixels<QuantityCell>('middle');
  const axis = {
    title: null,
    orient: 'top',
    labelAngle: 0,
    labelExpr: "split(datum.label, ' ')",
    domain: false,
    ticks: false,
  } as const;
  const x: Position<QuantityCell> = {
    field: 'category',
    type: 'nominal',
    sort: quantities,
    axis,
    scale: { domain: quantities, paddingInner: 0.03 },
  };
  const words = (dark: boolean, field: 'figure' | 'where'): Mark<QuantityCell> => ({
    transform: [{ filter: { field: 'dark', equal: dark } }],
    mark: {
      type: 'text',
      style: dark ? 'onHigh' : 'onLow',
      baseline: 'middle',
      ...(field === 'figure' ? { dy: -6, fontWeight: 'bold' } : { dy: 8, fontSize: SIZES.small }),
    },
    encoding: { x, y, text: { field, type: 'nominal' } },
  });
  const legend = {
    title: 'share of the largest figure for the same quantity',
    orient: 'bottom' as const,
    format: '.0%',
    values: [0, 0.5, 1],
    gradientLength: 240,
    titleLimit: 0,
  };
  const cell: Mark<QuantityCell> = {
    mark: { type: 'rect' },
    encoding: {
      x,
      y: pixels<QuantityCell>('top'),
      y2: { field: 'bottom' },
      color: { field: 'share', type: 'quantitative', scale: { domain: [0, 1] }, legend },
      tooltip: FIGURE_TOOLTIP,
    },
  };
  const guide: Mark<QuantityCell> = {
    mark: { type: 'rule', style: 'guide', aria: false },
    encoding: { y },
  };
  const layer = drawable(rows, [
    guide,
    cell,
    words(false, 'figure'),
    words(true, 'figure'),
    words(false, 'where'),
    words(true, 'where'),
    ...(listTexts(layout) as Mark<QuantityCell>[]),
  ]);
  return { ...size, layer };
}
