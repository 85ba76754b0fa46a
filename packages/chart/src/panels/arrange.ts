import { boxesAlong, type Box } from '../marks/box.ts';
import { dodge } from '../marks/dodge.ts';
import { placeLabels, SIDES, type LabelSide, type Side } from '../marks/place-labels.ts';
import { anchorOf, endsOf } from '../rows/anchor.ts';
import type { FigureRow } from '../rows/figure-row.ts';
import { groupBy } from '../rows/group-by.ts';
import type { NumberScale } from '../scales/number-scale.ts';
import { timeOf, type TimeScale } from '../scales/time-scale.ts';

/** Where a figure stands in its panel, worked out before drawing. */
export interface Arranged {
  /** Where the line of its source passes. No figure: it is not labelled. */
  readonly anchor: number;
  /** Whether the line passes here at all. */
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

/** An arrow takes the room on its side. */
function freeSides(open: FigureRow['open']): readonly Side[] {
  if (open === 'none') return SIDES;
  return SIDES.filter((side) => side !== (open === 'up' ? 'above' : 'below'));
}

/** The amount at whose height a label stands. */
function labelAmount(row: FigureRow, side: LabelSide): number {
  if (side === 'above') return Math.max(...endsOf(row));
  return side === 'below' ? Math.min(...endsOf(row)) : anchorOf(row);
}

/** Half a mark's size and an arrow's length, in pixels. */
const HALF = 6;
const ARROW = 18;

function boxOf(row: FigureRow, x: number, heightOf: (amount: number) => number): Box {
  const heights = endsOf(row).map(heightOf);
  return {
    left: x - HALF,
    right: x + HALF,
    top: Math.min(...heights) - HALF - (row.open === 'up' ? ARROW : 0),
    bottom: Math.max(...heights) + HALF + (row.open === 'down' ? ARROW : 0),
  };
}

/** Arranges the figures of one panel over time: steps aside, and finds room for the words of each. */
export function arrange<Row extends FigureRow>(
  rows: readonly Row[],
  threads: ReadonlySet<FigureRow>,
  { width, height, amounts, days }: PanelSpace,
): (Row & Arranged)[] {
  const heightOf = (amount: number) => height * (1 - amounts.place(amount));
  const xOf = (row: FigureRow) => width * days.place(timeOf(row.said ?? ''));
  const steps = dodge(rows.map((row) => boxOf(row, xOf(row), heightOf)));
  const placed = rows.map((row, index) => ({ row, x: xOf(row) + steps[index]! }));
  const lines = groupBy(
    placed.filter(({ row }) => threads.has(row)),
    ({ row }) => row.source,
  );
  const obstacles = [...lines.values()].flatMap((line) =>
    boxesAlong(line.map(({ row, x }) => [x, heightOf(anchorOf(row))] as const)),
  );
  const marks = placed.map(({ row, x }) => ({
    box: boxOf(row, x, heightOf),
    y: heightOf(anchorOf(row)),
    text: row.figure,
    sides: freeSides(row.open),
  }));
  const sides = placeLabels(marks, { width, height, obstacles });
  return rows.map((row, index) => {
    const labelSide = sides[index]!;
    return {
      ...row,
      anchor: anchorOf(row),
      threaded: threads.has(row),
      dodge: steps[index]!,
      labelSide,
      labelAt: labelAmount(row, labelSide),
    };
  });
}
