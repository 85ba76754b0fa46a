import { cellsOf, type Rows } from '../tables/table.ts';

/** A table as JSON lines: one object a line, keys in the order of the columns; no rows, no lines. */
export function toJsonLines(table: Rows): string {
  return jsonObjects(table)
    .map((object) => `${object}\n`)
    .join('');
}

/** Each row as a JSON object on one line, keys in the order of the columns. */
export function jsonObjects({ columns, rows }: Rows): string[] {
  const names = Object.keys(columns);
  return rows.map((row) => {
    const cells = cellsOf(row, names);
    return JSON.stringify(Object.fromEntries(names.map((name, index) => [name, cells[index]])));
  });
}
