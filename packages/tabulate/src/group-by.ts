import type { Cell } from './cell.ts';

/**
 * One word for several cells, different wherever one of the cells is: `1` is not `"1"`, ("x-y", "z") not ("x", "y-z").
 *
 * The cells are written as JSON and joined by U+001F, which JSON never leaves bare inside a string.
 */
export function joinedKey(cells: readonly Cell[]): string {
  return cells.map((cell) => JSON.stringify(cell)).join('\u001F');
}

/** The rows by the cells that `keyOf` names, groups in the order in which they first appear. */
export function groupBy<Row>(rows: Iterable<Row>, keyOf: (row: Row) => readonly Cell[]): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = joinedKey(keyOf(row));
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}
