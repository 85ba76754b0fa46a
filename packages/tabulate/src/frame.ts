import type { Cell, RowOf } from './cell.ts';
import { cellsOfSheet, loadDanfo, sheetOf, type Danfo, type DataFrame, type Sheet } from './danfo.ts';
import type { Keep, TableFrame } from './table-frame.ts';
import { cellsOf, type Table } from './tables/table.ts';
import type { Aggregate } from './verbs/aggregate.ts';
import { derive, type Derived } from './verbs/derive.ts';
import { describe, type Description } from './verbs/describe.ts';
import { filter } from './verbs/filter.ts';
import { join, type JoinKind } from './verbs/join.ts';
import { pivot, type PivotOptions } from './verbs/pivot.ts';
import { rollup, type RolledUp } from './verbs/rollup.ts';
import { sort, type SortKey } from './verbs/sort.ts';

/** More rows than this are not for danfo.js: DuckDB sums them up first, and the summary becomes the frame. */
export const FRAME_ROWS = 50_000;

/**
 * A frame of a table's rows, its columns in the table's order. `frameOf` makes one of any number of rows.
 *
 * Throws a RangeError above 50,000 rows.
 */
export async function frameOfRows<Row extends RowOf<Row>>(
  table: Pick<Table<Row>, 'columns' | 'rows'>,
): Promise<Frame<Row>> {
  const names = Object.keys(table.columns);
  if (table.rows.length > FRAME_ROWS) {
    throw new RangeError(
      `Cannot make a frame of ${table.rows.length} rows: at most ${FRAME_ROWS}, aggregate them first`,
    );
  }
  const danfo = await loadDanfo();
  const cells = table.rows.map((row) => cellsOf(row, names));
  return new Frame(danfo, sheetOf(danfo, names, cells));
}

/**
 * A danfo.js DataFrame with the verbs that are safe on it. A frame never changes: each verb gives a new one.
 *
 * `claims.filter((claim) => claim.category === 'troops').groupby('speaker').rollup({ most: max('value') })`
 */
export class Frame<Row extends RowOf<Row>> implements TableFrame<Row> {
  readonly #danfo: Danfo;
  readonly #sheet: Sheet;

  /** Made by `frameOf` and the verbs. */
  constructor(danfo: Danfo, sheet: Sheet) {
    this.#danfo = danfo;
    this.#sheet = sheet;
  }

  /** The columns' names, in order. */
  get columns(): readonly string[] {
    return this.#sheet.columns;
  }

  /** danfo.js's own frame, for what the verbs do not offer: print it, plot it, take a Series out of it. */
  get dataFrame(): DataFrame {
    return this.#sheet.dataFrame;
  }

  /** The rows as plain objects: what charts and exports take. */
  rows(): Row[] {
    const { columns } = this;
    return cellsOfSheet(this.#sheet).map(
      (cells) => Object.fromEntries(columns.map((name, column) => [name, cells[column]])) as unknown as Row,
    );
  }

  size(): number {
    return cellsOfSheet(this.#sheet).length;
  }

  filter(keep: Keep<Row>): Frame<Row> {
    const test = typeof keep === 'function' ? keep : (row: Row) => hasCells(row, keep);
    return this.#made(filter(this.#danfo, this.#sheet, this.rows().map(test)));
  }

  /** The rows with further columns, each computed from the row: `derive({ thousands: (row) => row.claims / 1000 })`. */
  derive<Made extends Record<string, (row: Row) => Cell>>(made: Made): Frame<Derived<Row, Made>> {
    return this.#made(derive(this.#danfo, this.#sheet, this.rows(), made));
  }

  /** Groups the rows by the cells of the named columns, null being a cell like any other; `rollup` gives a row a group. */
  groupby<Name extends keyof Row & string>(...names: Name[]) {
    return {
      /** One row a group, in the order in which the groups first appear, and one column an aggregate. */
      rollup: <Made extends Record<string, Aggregate<Row>>>(made: Made): Frame<RolledUp<Row, Name, Made>> =>
        this.#made(rollup(this.#danfo, this.#sheet, names, made)),
    };
  }

  /** One row a group of the `rows` columns, one column a cell of `columns`, and an aggregate where they cross. */
  pivot(options: PivotOptions<Row>): Frame<Record<string, Cell>> {
    return this.#made(pivot(this.#danfo, this.#sheet, options));
  }

  /**
   * The rows beside those of another frame that have the same cells in the columns `on`; null matches nothing, as in SQL.
   *
   * A column that both have, and that is not in `on`, is called `NAME_right` for the other frame.
   */
  join<Other extends RowOf<Other>>(
    other: Frame<Other>,
    on: readonly (keyof Row & keyof Other & string)[],
    kind?: JoinKind,
  ): Frame<Record<string, Cell>>;
  join<Other extends RowOf<Other>>(
    other: TableFrame<Other>,
    on: readonly (keyof Row & keyof Other & string)[],
    kind?: JoinKind,
  ): TableFrame<Record<string, Cell>>;
  join<Other extends RowOf<Other>>(
    other: TableFrame<Other>,
    on: readonly (keyof Row & keyof Other & string)[],
    kind: JoinKind = 'inner',
  ): TableFrame<Record<string, Cell>> {
    if (other instanceof Frame) {
      const { columns, dataFrame } = other as Frame<Other>;
      return this.#made(join(this.#danfo, this.#sheet, { columns, dataFrame }, on, kind));
    }
    return (other as unknown as Larger).joinedTo(this, on, kind);
  }

  /** The rows in the order of the named columns, nulls last: `sort('published', descending('value'))`. */
  sort(...keys: SortKey<Row>[]): Frame<Row> {
    return this.#made(sort(this.#danfo, this.#sheet, keys));
  }

  head(count: number): Frame<Row> {
    return this.#made(sheetOf(this.#danfo, this.columns, cellsOfSheet(this.#sheet).slice(0, count)));
  }

  /** One row a column: how many cells, how many missing and different, and for numbers their mean, spread and ends. */
  describe(): Frame<Description> {
    return this.#made(describe(this.#danfo, this.#sheet));
  }

  #made<Made extends RowOf<Made>>(sheet: Sheet): Frame<Made> {
    return new Frame<Made>(this.#danfo, sheet);
  }
}

/** A frame of more rows than this one: the join is done there. */
interface Larger {
  joinedTo(
    left: { readonly columns: readonly string[] },
    on: readonly string[],
    kind: JoinKind,
  ): TableFrame<Record<string, Cell>>;
}

/** Whether a row has these very cells. */
function hasCells<Row>(row: Row, cells: { readonly [Name in keyof Row]?: Row[Name] }): boolean {
  return (Object.keys(cells) as (keyof Row)[]).every((name) => row[name] === cells[name]);
}
