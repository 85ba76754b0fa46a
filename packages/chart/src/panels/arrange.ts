import { boxesAlong, type Box } from '../marks/box.ts';
import { dodge } from '../marks/dodge.ts';
import { SIDES, type LabelPlace, type Side } from '../marks/label-places.ts';
import { placeLabels } from '../marks/place-labels.ts';
import { endsOf } from '../rows/anchor.ts';
import type { FigureRow } from '../rows/figure-row.ts';
import { groupBy } from '../rows/group-by.ts';
import type { NumberScale } from '../scales/number-scale.ts';
import { timeOf, type TimeScale } from '../scales/time-scale.ts';

/** Where a figure stands in its panel, worked out before drawing. */
export interface Arranged {
  readonly panel: string;
  /** What is written beside it: its figure, and its place or source where nothing else tells them. */
  readonly label: string;
  /** The line that passes here, if one does: a source on one subject. */
  readonly line: string;
  readonly threaded: boolean;
  /** Pixels aside, where another mark stands in the same place. */
  readonly dodge: number;
  /** Whether there was room for the label; its place, in pixels from the mark. */
  readonly labelled: boolean;
  readonly labelAlign: LabelPlace['align'];
  readonly labelDx: number;
  readonly labelDy: number;
  /** Whether a thin line leads to the label, and where from and to, in pixels from the day and the amount. */
  readonly led: boolean;
  readonly leaderFromX: number;
  readonly leaderFromY: number;
  readonly leaderToX: number;
  readonly leaderToY: number;
}

/** The panel in pixels, and its scales. */
export interface PanelSpace {
  readonly width: number;
  readonly height: number;
  readonly amounts: NumberScale;
  readonly days: TimeScale;
}

/** The sides that a label takes: beyond the head of an arrow last. */
const SIDES_OF: Readonly<Record<FigureRow['open'], readonly Side[]>> = {
  none: SIDES,
  up: [...SIDES.filter((side) => side !== 'above'), 'above'],
  down: [...SIDES.filter((side) => side !== 'below'), 'below'],
};

/** A label's place as columns of a row, in whole pixels; the line to it begins where its mark has stepped aside. */
function placeColumns(place: LabelPlace | null, step: number) {
  const { align = 'left', dx = 0, dy = 0, leader = null } = place ?? {};
  const { fromX = 0, fromY = 0, toX = 0, toY = 0 } = leader ?? {};
  return {
    labelled: place !== null,
    labelAlign: align,
    labelDx: Math.round(dx),
    labelDy: Math.round(dy),
    led: leader !== null,
    leaderFromX: Math.round(fromX + step),
    leaderFromY: Math.round(fromY),
    leaderToX: Math.round(toX + step),
    leaderToY: Math.round(toY),
  };
}

/** Half a mark's size, the same with a ring around it, and an arrow's length, in pixels. */
const HALF = 6;
const HALF_RING = 9;
const ARROW = 18;

function boxOf(row: FigureRow, x: number, heightOf: (amount: number) => number): Box {
  const heights = endsOf(row).map(heightOf);
  const half = row.relayed ? HALF_RING : HALF;
  return {
    left: x - half,
    right: x + half,
    top: Math.min(...heights) - half - (row.open === 'up' ? ARROW : 0),
    bottom: Math.max(...heights) + half + (row.open === 'down' ? ARROW : 0),
  };
}

/** The panel's name, the words beside each figure, and the lines through some of them. */
export interface PanelWords {
  readonly panel: string;
  /** What is written beside a figure, the fullest words first. */
  readonly labelsOf: (row: FigureRow) => readonly string[];
  readonly lineOf: (row: FigureRow) => string;
  readonly threads: ReadonlySet<FigureRow>;
}

/** Arranges the figures of one panel over time: steps aside, and finds room for the words of each. */
export function arrange<Row extends FigureRow>(
  rows: readonly Row[],
  { panel, labelsOf, lineOf, threads }: PanelWords,
  { width, height, amounts, days }: PanelSpace,
): (Row & Arranged)[] {
  const heightOf = (amount: number) => height * (1 - amounts.place(amount));
  const xOf = (row: FigureRow) => width * days.place(timeOf(row.said ?? ''));
  const steps = dodge(rows.map((row) => boxOf(row, xOf(row), heightOf)));
  const placed = rows.map((row, index) => ({ row, x: xOf(row) + steps[index]! }));
  const lines = groupBy(
    placed.filter(({ row }) => threads.has(row)),
    ({ row }) => lineOf(row),
  );
  const obstacles = [...lines.values()].flatMap((line) =>
    boxesAlong(line.map(({ row, x }) => [x, heightOf(row.anchor)] as const)),
  );
  const marks = placed.map(({ row, x }) => ({
    box: boxOf(row, x, heightOf),
    x,
    y: heightOf(row.anchor),
    texts: labelsOf(row),
    sides: SIDES_OF[row.open],
  }));
  const labels = placeLabels(marks, { width, height, obstacles });
  return rows.map((row, index) => {
    const { place, text: label } = labels[index]!;
    return {
      ...row,
      panel,
      label,
      line: lineOf(row),
      threaded: threads.has(row),
      dodge: steps[index]!,
      ...placeColumns(place, steps[index]!),
    };
  });
}
