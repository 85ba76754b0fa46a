import type { Cell, RowOf } from './cell.ts';
import type { Frame } from './frame.ts';
import type { Aggregate } from './verbs/aggregate.ts';
import type { Derived } from './verbs/derive.ts';
import type { Description } from './verbs/describe.ts';
import type { JoinKind } from './verbs/join.ts';
import type { PivotOptions } from './verbs/pivot.ts';
import type { RolledUp } from './verbs/rollup.ts';
import type { SortKey } from './verbs/sort.ts';

/** Now, or as soon as DuckDB is done: `await` takes both. */
export type Soon<Made> = Made | Promise<Made>;

/** Which rows to keep: those for which a function says so, or whose cells are those that are named, null being a cell. */
export type Keep<Row> = ((row: Row) => boolean) | { readonly [Name in keyof Row]?: Row[Name] };

/**
 * The verbs on a table of however many rows. Up to 50,000 rows they are danfo.js's, on more DuckDB's; the results are the
 * same. What sums up a table gives a frame: `await frame.groupby('speaker').rollup({ claims: count() })`.
 */
export interface TableFrame<Row extends RowOf<Row>> {
  /** The columns' names, in order. */
  readonly columns: readonly string[];
  /** How many rows there are. */
  size(): Soon<number>;
  /** The rows for which `keep` is true, or whose cells are the same: `filter({ category: 'killed' })`. */
  filter(keep: Keep<Row>): TableFrame<Row>;
  /** The rows with further columns, each computed from the row: `derive({ thousands: (row) => row.claims / 1000 })`. */
  derive<Made extends Record<string, (row: Row) => Cell>>(made: Made): TableFrame<Derived<Row, Made>>;
  /** Groups the rows by the cells of the named columns, null being a cell like any other; `rollup` gives a row a group. */
  groupby<Name extends keyof Row & string>(
    ...names: Name[]
  ): {
    /** One row a group, in the order in which the groups first appear, and one column an aggregate. */
    rollup<Made extends Record<string, Aggregate<Row>>>(made: Made): Soon<Frame<RolledUp<Row, Name, Made>>>;
  };
  /** One row a group of the `rows` columns, one column a cell of `columns`, and an aggregate where they cross. */
  pivot(options: PivotOptions<Row>): Soon<Frame<Record<string, Cell>>>;
  /**
   * The rows beside those of another frame that have the same cells in the columns `on`; null matches nothing, as in SQL.
   *
   * A column that both have, and that is not in `on`, is called `NAME_right` for the other frame.
   */
  join<Other extends RowOf<Other>>(
    other: TableFrame<Other>,
    on: readonly (keyof Row & keyof Other & string)[],
    kind?: JoinKind,
  ): TableFrame<Record<string, Cell>>;
  /** The rows in the order of the named columns, nulls last: `sort('published', descending('value'))`. */
  sort(...keys: SortKey<Row>[]): TableFrame<Row>;
  /** One row a column: how many cells, how many missing and different, and for numbers their mean, spread and ends. */
  describe(): Soon<Frame<Description>>;
  /** The first rows, as a frame. */
  head(count: number): Soon<Frame<Row>>;
}
