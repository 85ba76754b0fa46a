import { DODGE, figureMarks } from '../marks/figure-marks.ts';
import { labelMarks } from '../marks/label-marks.ts';
import { endsOf } from '../rows/anchor.ts';
import { groupBy } from '../rows/group-by.ts';
import { isPlaced, type FigureRow } from '../rows/figure-row.ts';
import { lineOf, threadedRows } from '../rows/threads.ts';
import { amountAxis, axisPixels } from '../scales/amount-axis.ts';
import { numberScale } from '../scales/number-scale.ts';
import { timeAxis, timeEnd } from '../scales/time-axis.ts';
import { timeOf, timeScale } from '../scales/time-scale.ts';
import { drawable, type Mark, type Panel } from '../vega-lite.ts';
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

/** So many more labels may be shortened, as a share and as a number, before a panel grows for them. */
const SHORTENED_SHARE = 1.1;
const SHORTENED_MORE = 1;

/** The rows arranged at the first of the heights at which as many labels as can be have room, and few are shortened. */
function bestArranged(rows: readonly FigureRow[], options: OverTimeOptions, width: number) {
  const { labelsOf = ({ figure }: FigureRow) => [figure], heights } = options;
  const full = new Map(rows.map((row) => [row.claim, labelsOf(row)[0]]));
  const tried = heights.map((height) => {
    const arranged = datedRows(rows, options, { width, height });
    const missing = arranged.filter(({ labelled }) => !labelled).length;
    const shortened = arranged.filter(({ claim, label }) => label !== full.get(claim)).length;
    return { height, arranged, missing, shortened };
  });
  const missing = Math.min(...tried.map((one) => one.missing));
  const complete = tried.filter((one) => one.missing === missing);
  const shortened = Math.min(...complete.map((one) => one.shortened));
  return complete.find((one) => one.shortened <= shortened * SHORTENED_SHARE + SHORTENED_MORE)!;
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
  const labels = labelMarks({
    across: across,
    acrossEnd: timeEnd('said'),
    amount,
    opacity: PICKED,
  });
  const layer = drawable(rows, [thread, ...marks, ...labels]);
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
