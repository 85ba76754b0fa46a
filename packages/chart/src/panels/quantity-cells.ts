import { compareDays } from '../rows/compare-days.ts';
import type { FigureRow } from '../rows/figure-row.ts';
import { groupBy } from '../rows/group-by.ts';
import { charactersIn } from '../scales/wrap-words.ts';
import { SIZES } from '../theme/sizes.ts';
import type { PlacedText } from './list-layout.ts';

/** The latest figure of one source for one quantity. */
export interface QuantityCell extends FigureRow, PlacedText {
  /** The figure's amount as a share of the largest that any source gives for the same quantity. */
  readonly share: number;
  /** Where and when, under the figure: "Kursk, Nov 2024". */
  readonly where: string;
  /** Whether the cell is so dark that its words must be light. */
  readonly dark: boolean;
}

/** Pixels between two rows of cells. */
const GAP = 2;

/** From this share on, the ramp carries light words. */
const DARK_FROM = 0.55;

/** What a source said last: the whole rather than its part, and the greater figure of the same day. */
function newest(rows: readonly FigureRow[]): FigureRow {
  const [last] = [...rows].sort(
    (a, b) => compareDays(b.said, a.said) || Number(a.partial) - Number(b.partial) || b.anchor - a.anchor,
  );
  return last!;
}

/** Where, as far as a line of so many characters takes it, and when a figure was said. */
function whereAndWhen({ place, day }: FigureRow, characters: number): string {
  const when = day.replace(/^\d+ (?=\D)/u, '');
  if (place === null || place.length > characters) return when;
  return place.length + when.length > characters ? place : `${place}, ${when}`;
}

/** A cell a source and quantity, in a column so many pixels wide; each source's name stands beside its first cell. */
export function quantityCells(
  rows: readonly FigureRow[],
  sources: readonly string[],
  places: readonly PlacedText[],
  column: number,
): QuantityCell[] {
  const largest = new Map<string, number>();
  const cells = [...groupBy(rows, ({ source, category }) => JSON.stringify([source, category])).values()].map(
    newest,
  );
  for (const row of cells)
    largest.set(row.category, Math.max(largest.get(row.category) ?? 0, Math.abs(row.anchor)));
  const named = new Set<string>();
  return cells.map((row) => {
    const placed = places[sources.indexOf(row.source)]!;
    // A name is written once, beside the first cell of its source.
    const name = named.has(row.source) ? '' : placed.name;
    named.add(row.source);
    const share = Math.abs(row.anchor) / (largest.get(row.category) || 1);
    return {
      ...row,
      ...placed,
      bottom: placed.bottom - GAP,
      name,
      where: whereAndWhen(row, charactersIn(column - 8, SIZES.small)),
      share,
      dark: share >= DARK_FROM,
    };
  });
}
