import type { Cell, RowOf } from '../cell.ts';
import type { AnyColumn, Columns } from '../columns/column.ts';

/** Rows together with what their columns mean: what the exports, frames and databases are made from. */
export interface Table<Row extends RowOf<Row>> {
  /** The file's name without its ending: "claims". */
  readonly name: string;
  /** One sentence that a reader of the file alone understands. */
  readonly meaning: string;
  readonly columns: Columns<Row>;
  /** The columns that together tell one row from every other. */
  readonly key: readonly (keyof Row & string)[];
  /** The columns that a person reads first, where there are too many for a page. */
  readonly brief?: readonly (keyof Row & string)[];
  readonly rows: readonly Row[];
}

/** A table of whatever rows: every `Table` is one. */
export interface AnyTable {
  readonly name: string;
  readonly meaning: string;
  readonly columns: Readonly<Record<string, AnyColumn>>;
  readonly key: readonly string[];
  readonly brief?: readonly string[];
  readonly rows: readonly object[];
}

/** The columns and the rows alone: enough to be written to a file. */
export type Rows = Pick<AnyTable, 'columns' | 'rows'>;

/** The cells of a row in the order of the names; a cell that the row lacks is null. */
export function cellsOf(row: object, names: readonly string[]): Cell[] {
  const cells = row as Readonly<Record<string, Cell | undefined>>;
  return names.map((name) => cells[name] ?? null);
}
