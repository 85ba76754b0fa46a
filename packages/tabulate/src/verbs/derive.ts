import type { Cell } from '../cell.ts';
import { cellsOfSheet, sheetOf, type Danfo, type Sheet } from '../danfo.ts';

/** A row with the columns that were computed. */
export type Derived<Row, Made extends Record<string, (row: never) => Cell>> = {
  readonly [Name in Exclude<keyof Row, keyof Made> | keyof Made]: Name extends keyof Made
    ? ReturnType<Made[Name]>
    : Name extends keyof Row
      ? Row[Name]
      : never;
};

/** The sheet with further columns at its end; a column of the same name is replaced where it stands. */
export function derive<Row>(
  danfo: Danfo,
  sheet: Sheet,
  rows: readonly Row[],
  made: Readonly<Record<string, (row: Row) => Cell>>,
): Sheet {
  const columns = [...new Set([...sheet.columns, ...Object.keys(made)])];
  const old = cellsOfSheet(sheet);
  const cells = rows.map((row, index) =>
    columns.map((name, column) =>
      Object.hasOwn(made, name) ? finite(made[name]!(row), name) : old[index]![column]!,
    ),
  );
  return sheetOf(danfo, columns, cells);
}

/** NaN and infinities are no cells: danfo.js would sort and group them wrongly. */
export function finite(cell: Cell, name: string): Cell {
  if (typeof cell === 'number' && !Number.isFinite(cell)) {
    throw new RangeError(
      `Cannot derive "${name}": ${cell} is no number of a table, give null for a missing one`,
    );
  }
  return cell;
}
