import type { Cell, RowOf } from '../cell.ts';
import { loadDanfo, sheetOf } from '../danfo.ts';
import { Frame } from '../frame.ts';
import type { Keep, TableFrame } from '../table-frame.ts';
import type { Aggregate } from '../verbs/aggregate.ts';
import { finite, type Derived } from '../verbs/derive.ts';
import type { Description } from '../verbs/describe.ts';
import type { JoinKind } from '../verbs/join.ts';
import type { PivotOptions } from '../verbs/pivot.ts';
import type { RolledUp } from '../verbs/rollup.ts';
import type { SortKey } from '../verbs/sort.ts';
import { columnList } from './database.ts';
import { describeQuery, joinQuery, rollupQuery, sortQuery, type Computed } from './large-queries.ts';
import { ScratchStore, type ScratchTable } from './scratch-store.ts';
import { typedBatches } from './typed-batches.ts';
import { identifier, literal } from './sql.ts';

/** A frame of whatever rows. */
type AnyFrame = Pick<TableFrame<Record<string, Cell>>, 'columns'>;

/**
 * The verbs on more rows than a frame can carry: they are DuckDB's, and what sums them up is a frame.
 *
 * Nothing is computed before a summary asks for it. A function given to `filter` or `derive` sees every row once, a batch
 * in memory at a time.
 */
export class LargeFrame<Row extends RowOf<Row>> implements TableFrame<Row> {
  readonly columns: readonly string[];
  readonly #make: () => Promise<ScratchTable>;
  #made: Promise<ScratchTable> | undefined;

  /** Made by `frameOf` and `openFrame`. */
  constructor(columns: readonly string[], make: () => Promise<ScratchTable>) {
    this.columns = columns;
    this.#make = make;
  }

  /** The table in the store; it is made when it is first asked for. */
  table(): Promise<ScratchTable> {
    this.#made ??= this.#make();
    return this.#made;
  }

  async size(): Promise<number> {
    const { store, name } = await this.table();
    const [[count] = []] = await store.database.rows(`SELECT count(*) FROM ${name}`);
    return Number(count);
  }

  filter(keep: Keep<Row>): LargeFrame<Row> {
    if (typeof keep !== 'function') {
      const same = Object.entries(keep as Record<string, Cell>).map(
        ([name, cell]) => `${identifier(name)} IS NOT DISTINCT FROM ${sqlCell(cell)}`,
      );
      return this.#query((table) => `SELECT * FROM ${table.name} WHERE ${same.join(' AND ') || 'true'}`);
    }
    return new LargeFrame(this.columns, async () => {
      const table = await this.table();
      return table.store.table(table.columns, kept(table, this.columns, keep));
    });
  }

  derive<Made extends Record<string, (row: Row) => Cell>>(made: Made): LargeFrame<Derived<Row, Made>> {
    const names = [...new Set([...this.columns, ...Object.keys(made)])];
    return new LargeFrame(names, async () => {
      const table = await this.table();
      const old = Object.fromEntries(
        Object.entries(table.columns).filter(([name]) => !Object.hasOwn(made, name)),
      );
      const { columns, batches } = await typedBatches(names, old, derived(table, this.columns, names, made));
      return table.store.table(columns, batches);
    });
  }

  groupby<Name extends keyof Row & string>(...names: Name[]) {
    return {
      rollup: <Made extends Record<string, Aggregate<Row>>>(
        made: Made,
      ): Promise<Frame<RolledUp<Row, Name, Made>>> => this.#rollup<RolledUp<Row, Name, Made>>(names, made),
    };
  }

  async pivot({ rows, columns, values }: PivotOptions<Row>): Promise<Frame<Record<string, Cell>>> {
    const value = freeName('value', [...rows, columns]);
    const long = await this.#rollup<Record<string, Cell>>([...rows, columns], { [value]: values });
    return long.pivot({ rows, columns, values: { kind: 'max', column: value } });
  }

  join<Other extends RowOf<Other>>(
    other: TableFrame<Other>,
    on: readonly (keyof Row & keyof Other & string)[],
    kind: JoinKind = 'inner',
  ): LargeFrame<Record<string, Cell>> {
    return joined(this, other, on, kind);
  }

  /** The rows of a smaller frame beside these: what `join` of that frame asks for. */
  joinedTo(left: AnyFrame, on: readonly string[], kind: JoinKind): LargeFrame<Record<string, Cell>> {
    return joined(left, this, on, kind);
  }

  sort(...keys: SortKey<Row>[]): LargeFrame<Row> {
    return this.#query((table) => sortQuery(table, keys));
  }

  async describe(): Promise<Frame<Description>> {
    const table = await this.table();
    const rows = await table.store.database.rows(describeQuery(table));
    const names = ['column', 'count', 'missing', 'distinct', 'mean', 'std', 'min', 'median', 'max'];
    return frameFrom(
      names,
      rows.map(([place, ...cells]) => [this.columns[Number(place)]!, ...cells]),
    );
  }

  async head(count: number): Promise<Frame<Row>> {
    const { store, name } = await this.table();
    return frameFrom(
      this.columns,
      await store.database.rows(`SELECT * FROM ${name} LIMIT ${Math.floor(count)}`),
    );
  }

  #query(sql: (table: ScratchTable) => string): LargeFrame<Row> {
    return new LargeFrame(this.columns, async () => {
      const table = await this.table();
      return table.store.query(table.columns, sql(table));
    });
  }

  async #rollup<Made extends RowOf<Made>>(
    names: readonly string[],
    made: Readonly<Record<string, Computed>>,
  ): Promise<Frame<Made>> {
    const table = await this.table();
    const rows = await table.store.database.rows(rollupQuery(table, names, made));
    return frameFrom([...names, ...Object.keys(made)], rows);
  }
}

async function frameFrom<Made extends RowOf<Made>>(
  names: readonly string[],
  rows: readonly (readonly Cell[])[],
): Promise<Frame<Made>> {
  const danfo = await loadDanfo();
  return new Frame<Made>(danfo, sheetOf(danfo, names, rows));
}

/** Two frames side by side, at least one of them large; the other one's rows are put beside it. */
function joined(
  left: AnyFrame,
  right: AnyFrame,
  on: readonly string[],
  kind: JoinKind,
): LargeFrame<Record<string, Cell>> {
  const others = (names: readonly string[]) => names.filter((name) => !on.includes(name));
  const names = [...on, ...others(left.columns)];
  for (const name of others(right.columns)) names.push(freeName(name, names, '_right'));
  return new LargeFrame(names, async () => {
    const [ours, theirs] = [await tableOf(left), await tableOf(right)];
    const { columns, sql } = joinQuery(ours, theirs, on, kind);
    return ours.store.query(columns, sql);
  });
}

/** A frame's rows as a table in the store; those of a small one are put there. */
export async function tableOf(frame: AnyFrame): Promise<ScratchTable> {
  if (frame instanceof LargeFrame) return frame.table();
  const { columns } = frame;
  const rows = (frame as Frame<Record<string, Cell>>).rows();
  const { columns: typed, batches } = await typedBatches(columns, {}, [
    rows.map((row) => columns.map((name) => row[name] ?? null)),
  ]);
  return (await ScratchStore.open()).table(typed, batches);
}

async function* kept(
  table: ScratchTable,
  names: readonly string[],
  keep: (row: never) => boolean,
): AsyncGenerator<Cell[][]> {
  for await (const batch of everyRow(table))
    yield batch.filter((cells) => keep(rowOf(names, cells) as never));
}

async function* derived(
  table: ScratchTable,
  names: readonly string[],
  all: readonly string[],
  made: Readonly<Record<string, (row: never) => Cell>>,
): AsyncGenerator<Cell[][]> {
  for await (const batch of everyRow(table))
    yield batch.map((cells) => {
      const row = rowOf(names, cells);
      return all.map((name) =>
        Object.hasOwn(made, name) ? finite(made[name]!(row as never), name) : (row[name] ?? null),
      );
    });
}

function everyRow({ store, name, columns }: ScratchTable): AsyncGenerator<Cell[][]> {
  return store.database.batches(`SELECT ${columnList(Object.keys(columns))} FROM ${name}`);
}

function rowOf(names: readonly string[], cells: readonly Cell[]): Record<string, Cell> {
  return Object.fromEntries(names.map((name, column) => [name, cells[column]!]));
}

function freeName(name: string, taken: readonly string[], suffix = '_'): string {
  let free = name;
  while (taken.includes(free)) free += suffix;
  return free;
}

function sqlCell(cell: Cell): string {
  return typeof cell === 'string' ? literal(cell) : String(cell);
}
