import { boxesAlong, type Box } from '../marks/box.ts';
import { dodge } from '../marks/dodge.ts';
import { placeLabels, SIDES, type LabelSide, type Side } from '../marks/place-labels.ts';
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
  readonly labelSide: LabelSide;
  /** The amount at whose height the label stands. */
  readonly labelAt: number;
}

/** The panel in pixels, and its scales. */
export interface PanelSpace {
  readonly width: number;
  readonly height: number;
  readonly amounts: NumberScale;
  readonly days: TimeScale;
}

/** The sides that a label cannot take: an arrow has the room on its side, and its label stands beyond its head. */
const TAKEN: Readonly<Record<FigureRow['open'], readonly Side[]>> = {
  none: ['aboveArrow', 'belowArrow'],
  up: ['above', 'belowArrow'],
  down: ['below', 'aboveArrow'],
};

function freeSides(open: FigureRow['open']): readonly Side[] {
  return SIDES.filter((side) => !TAKEN[open].includes(side));
}

/** The amount at whose height a label stands. */
function labelAmount(row: FigureRow, side: LabelSide): number {
  if (side === 'above' || side === 'aboveArrow') return Math.max(...endsOf(row));
  return side === 'below' || side === 'belowArrow' ? Math.min(...endsOf(row)) : row.anchor;
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
    y: heightOf(row.anchor),
    texts: labelsOf(row),
    sides: freeSides(row.open),
  }));
  const labels = placeLabels(marks, { width, height, obstacles });
  return rows.map((row, index) => {
    const { side: labelSide, text: label } = labels[index]!;
    return {
      ...row,
      panel,
      label,
      line: lineOf(row),
      threaded: threads.has(row),
      dodge: steps[index]!,
      labelSide,
      labelAt: labelAmount(row, labelSide),
    };
  });
}
