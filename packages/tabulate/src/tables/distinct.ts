import type { RowOf } from '../cell.ts';

/** How many different cells a column has; nulls count as none. */
export function distinct<Row extends RowOf<Row>>(rows: readonly Row[], name: keyof Row): number {
  return new Set(rows.map((row) => row[name]).filter((cell) => cell !== null)).size;
}
