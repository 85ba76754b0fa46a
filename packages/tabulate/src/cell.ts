/** What stands in one cell of a table: never an object, a list or NaN. */
export type Cell = string | number | boolean | null;

/** An object whose every property is a cell: a row. */
export type RowOf<Row> = { readonly [Name in keyof Row]: Cell };

/**
 * Orders two cells the same way everywhere: numbers by size, words by code unit (no locale), nulls last.
 *
 * Cells of different types are ordered as booleans, numbers, words.
 */
export function compareCells(left: Cell, right: Cell): number {
  if (left === right) return 0;
  if (left === null) return 1;
  if (right === null) return -1;
  if (typeof left !== typeof right) return rank(left) - rank(right);
  return left < right ? -1 : 1;
}

function rank(cell: Exclude<Cell, null>): number {
  return typeof cell === 'boolean' ? 0 : typeof cell === 'number' ? 1 : 2;
}
