/** How much room a column needs and wants. */
export interface ColumnWidth {
  /** The fewest letters it can be read in. */
  readonly least: number;
  /** Its share of the room that is left. */
  readonly share: number;
  /** 0 for a column that always stays; of the others the one with the highest goes first. */
  readonly drop: number;
}

/** A column with the letters that it gets. */
export interface FittedColumn<Column> {
  readonly column: Column;
  readonly width: number;
}

/** The columns that fit beside each other, one letter apart, and the room shared out among them. */
export function fitColumns<Column extends ColumnWidth>(
  columns: readonly Column[],
  room: number,
): FittedColumn<Column>[] {
  const needed = (some: readonly Column[]) => some.reduce((sum, { least }) => sum + least, some.length - 1);
  let kept = [...columns];
  while (needed(kept) > room && kept.some(({ drop }) => drop > 0)) {
    const first = Math.max(...kept.map(({ drop }) => drop));
    kept = kept.filter(({ drop }) => drop !== first);
  }
  const left = Math.max(0, Math.min(room, 200) - needed(kept));
  const shares = kept.reduce((sum, { share }) => sum + share, 0);
  return kept.map((column) => ({ column, width: column.least + Math.floor((left * column.share) / shares) }));
}
