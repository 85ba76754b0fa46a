import { DODGE, figureMarks } from '../marks/figure-marks.ts';
import { SIDES, type Side } from '../marks/place-labels.ts';
import { endsOf } from '../rows/anchor.ts';
import { groupBy } from '../rows/group-by.ts';
import { isPlaced, type FigureRow } from '../rows/figure-row.ts';
import { lineOf, threadedRows } from '../rows/threads.ts';
import { amountAxis, axisPixels } from '../scales/amount-axis.ts';
import { numberScale } from '../scales/number-scale.ts';
import { timeAxis } from '../scales/time-axis.ts';
import { timeOf, timeScale } from '../scales/time-scale.ts';
import { drawable, type Mark, type Panel, type Position } from '../vega-lite.ts';
import { arrange, type Arranged } from './arrange.ts';
import { PADDING } from '../theme/sizes.ts';

/** A figure on a time axis. */
export type DatedFigure = FigureRow & Arranged;

/** How figures over time are to be drawn. */
export interface OverTimeOptions {
  /** Pixels of the whole chart. */
  readonly width: number;
  /** Pixels that each panel may be high, from low to high: the first at which every figure has room for its number. */
  readonly heights: readonly number[];
  /** The series in the order of the legend. */
  readonly order: readonly string[];
  /** What is counted, said on the axis. */
  readonly amountTitle: string | null;
  /** Which panel a row is drawn in, where there are several. */
  readonly panelOf?: (row: FigureRow) => string;
  /** What is written beside a row, the fullest words first: its figure unless said otherwise. */
  readonly labelsOf?: (row: FigureRow) => readonly string[];
}

/** Whether a figure can stand on a time axis: it has a number and a day. */
export function isDated(row: FigureRow): row is FigureRow & { said: string } {
  return row.said !== null && isPlaced(row);
}

/** Breaks the long names of sources into lines, in the legend only. */
const WRAPPED = "split(trim(replace(datum.label, regexp('(.{1,44})( +|$)', 'g'), '$1\\n')), '\\n')";

/** Pixels that a column of the legend may take. */
const LEGEND_COLUMN = 250;

/** Series picked in the legend, days brushed with the mouse: the rest fades. */
const PICKED = {
  condition: { test: { and: [{ param: 'series' }, { param: 'days' }] }, value: 1 },
  value: 0.15,
};

const PARAMS = [
  { name: 'series', select: { type: 'point', fields: ['series'] }, bind: 'legend' },
  { name: 'days', select: { type: 'interval', encodings: ['x'] } },
] as const;

const TEXT_AT: Readonly<Record<Side, object>> = {
  right: { align: 'left', baseline: 'middle', dx: 9 },
  left: { align: 'right', baseline: 'middle', dx: -9 },
  above: { align: 'center', baseline: 'bottom', dy: -8 },
  below: { align: 'center', baseline: 'top', dy: 9 },
  rightBelow: { align: 'left', baseline: 'middle', dx: 9, dy: 12 },
  rightAbove: { align: 'left', baseline: 'middle', dx: 9, dy: -12 },
  leftAbove: { align: 'right', baseline: 'middle', dx: -9, dy: -12 },
  leftBelow: { align: 'right', baseline: 'middle', dx: -9, dy: 12 },
  aboveArrow: { align: 'center', baseline: 'bottom', dy: -25 },
  belowArrow: { align: 'center', baseline: 'top', dy: 26 },
};

function labelMarks(across: Position<DatedFigure>, amount: object): Mark<DatedFigure>[] {
  return SIDES.map((side) => ({
    transform: [{ filter: { field: 'labelSide', equal: side } }],
    mark: { type: 'text', style: 'figure', xOffset: DODGE, ...TEXT_AT[side] },
    encoding: {
      x: across,
      y: { ...amount, field: 'labelAt', type: 'quantitative' },
      text: { field: 'label', type: 'nominal' },
      opacity: PICKED,
    },
  }));
}

/** Pixels at the right end of a panel for the half of the last day. */
const LAST_DAY = 34;

/** The rows of each panel, arranged, in the order of the days. */
function datedRows(
  rows: readonly FigureRow[],
  { panelOf = () => '', labelsOf = ({ figure }: FigureRow) => [figure] }: OverTimeOptions,
  { width, height }: { readonly width: number; readonly height: number },
): DatedFigure[] {
  const inOrder = [...rows].sort((a, b) => timeOf(a.said ?? '') - timeOf(b.said ?? ''));
  const space = {
    width,
    height,
    amounts: numberScale(rows.flatMap(endsOf)),
    days: timeScale(
      rows.flatMap(({ said }) => said ?? []),
      width,
    ),
  };
  const threads = threadedRows(inOrder, panelOf);
  const line = (row: FigureRow) => lineOf(row, panelOf);
  return [...groupBy(inOrder, panelOf)].flatMap(([panel, figures]) =>
    arrange(figures, { panel, labelsOf, lineOf: line, threads }, space),
  );
}

/** The rows arranged at the first of the heights at which every label has room, or else at the one with most labels. */
function bestArranged(rows: readonly FigureRow[], options: OverTimeOptions, width: number) {
  const { labelsOf = ({ figure }: FigureRow) => [figure], heights } = options;
  const full = new Map(rows.map((row) => [row.claim, labelsOf(row)[0]]));
  const tried = heights.map((height) => {
    const arranged = datedRows(rows, options, { width, height });
    const missing = arranged.filter(({ labelSide }) => labelSide === 'none').length;
    const shortened = arranged.filter(({ claim, label }) => label !== full.get(claim)).length;
    return { height, arranged, cost: missing * rows.length + shortened };
  });
  return tried.reduce((best, one) => (one.cost < best.cost ? one : best));
}

/** Figures over time, a line a source: the panel, and the rows that it reads. */
export function overTime(
  figures: readonly FigureRow[],
  options: OverTimeOptions,
): { rows: DatedFigure[]; panel: Panel<DatedFigure> } {
  const { order, amountTitle } = options;
  const amounts = numberScale(figures.flatMap(endsOf));
  const width = options.width - 2 * PADDING - axisPixels(amounts) - LAST_DAY;
  const { height, arranged: rows } = bestArranged(figures, options, width);
  const amount = amountAxis(amounts, amountTitle);
  const across = {
    field: 'said',
    ...timeAxis(
      timeScale(
        rows.flatMap(({ said }) => said ?? []),
        width,
      ),
      'Published',
    ),
  } as const;
  const legend = {
    title: null,
    orient: 'bottom',
    direction: 'vertical',
    labelOffset: 7,
    columns: Math.max(1, Math.min(4, Math.floor(width / LEGEND_COLUMN), Math.ceil(order.length / 2))),
    symbolSize: 64,
    // Else the legend takes the width of the widest bar.
    encode: { symbols: { update: { strokeWidth: { value: 1 } } } },
    labelExpr: WRAPPED,
  } as const;
  const series = { field: 'series', type: 'nominal', legend: order.length > 1 ? legend : null } as const;
  const scale = { domain: [...order] };
  const color = { ...series, scale } as const;

  const marks = figureMarks({
    along: 'y',
    amount,
    across,
    color,
    shape: color,
    opacity: PICKED,
    aside: true,
  });
  const thread: Mark<DatedFigure> = {
    transform: [{ filter: { field: 'threaded', equal: true } }],
    mark: { type: 'line', style: 'thread', xOffset: DODGE, aria: false },
    encoding: {
      x: across,
      y: { ...amount, field: 'anchor', type: 'quantitative' },
      color,
      detail: { field: 'line', type: 'nominal' },
      opacity: PICKED,
    },
  };
  const layer = drawable(rows, [thread, ...marks, ...labelMarks(across as Position<DatedFigure>, amount)]);
  const [first, ...rest] = layer;
  return {
    rows,
    panel: {
      width,
      height,
      layer: first === undefined ? [] : [{ ...first, params: [...PARAMS] as never }, ...rest],
    },
  };
}
