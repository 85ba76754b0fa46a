import { DODGE, figureMarks } from '../marks/figure-marks.ts';
import { SIDES, type Side } from '../marks/place-labels.ts';
import { endsOf } from '../rows/anchor.ts';
import { groupBy } from '../rows/group-by.ts';
import { isPlaced, type FigureRow } from '../rows/figure-row.ts';
import { lineOf, threadedRows } from '../rows/threads.ts';
import { amountAxis } from '../scales/amount-axis.ts';
import { numberScale } from '../scales/number-scale.ts';
import { timeAxis } from '../scales/time-axis.ts';
import { timeOf, timeScale } from '../scales/time-scale.ts';
import { drawable, type Mark, type Panel, type Position } from '../vega-lite.ts';
import { arrange, type Arranged } from './arrange.ts';

/** A figure on a time axis. */
export type DatedFigure = FigureRow & Arranged;

/** How figures over time are to be drawn. */
export interface OverTimeOptions {
  /** Pixels, for each panel. */
  readonly width: number;
  readonly height: number;
  /** The series in the order of the legend. */
  readonly order: readonly string[];
  /** What is counted, said on the axis. */
  readonly amountTitle: string | null;
  /** Which panel a row is drawn in, where there are several. */
  readonly panelOf?: (row: FigureRow) => string;
  /** What is written beside a row: its figure unless said otherwise. */
  readonly labelOf?: (row: FigureRow) => string;
}

/** Whether a figure can stand on a time axis: it has a number and a day. */
export function isDated(row: FigureRow): row is FigureRow & { said: string } {
  return row.said !== null && isPlaced(row);
}

/** Breaks the long names of sources into lines, in the legend only. */
const WRAPPED = "split(trim(replace(datum.label, regexp('(.{1,44})( +|$)', 'g'), '$1\\n')), '\\n')";

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

/** The rows of each panel, arranged, in the order of the days. */
function datedRows(rows: readonly FigureRow[], options: OverTimeOptions): DatedFigure[] {
  const { width, height, panelOf = () => '', labelOf = (row: FigureRow) => row.figure } = options;
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
    arrange(figures, { panel, labelOf, lineOf: line, threads }, space),
  );
}

/** Figures over time, a line a source: the panel, and the rows that it reads. */
export function overTime(
  figures: readonly FigureRow[],
  options: OverTimeOptions,
): { rows: DatedFigure[]; panel: Panel<DatedFigure> } {
  const { width, height, order, amountTitle } = options;
  const rows = datedRows(figures, options);
  const amount = amountAxis(numberScale(rows.flatMap(endsOf)), amountTitle);
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
    columns: 2,
    symbolSize: 64,
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
