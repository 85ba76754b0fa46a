import type { DuckDBConnection, DuckDBInstance, DuckDBType, DuckDBValue } from '@duckdb/node-api';
import type { Cell } from '../cell.ts';
import type { AnyColumn } from '../columns/column.ts';
import { dayNumber, dayOf } from '../export/day-number.ts';
import { identifier } from './sql.ts';

type DuckDb = typeof import('@duckdb/node-api');

/** As many rows as one of DuckDB's vectors holds. */
const CHUNK = 2048;

/** DuckDB, loaded when the first database is opened: its native library takes a tenth of a second. */
let loaded: Promise<DuckDb> | undefined;

/** An open DuckDB database. Everything that is done in SQL goes through here; cells come out as in every other table. */
export class Database {
  readonly #duckDb: DuckDb;
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;

  private constructor(duckDb: DuckDb, instance: DuckDBInstance, connection: DuckDBConnection) {
    this.#duckDb = duckDb;
    this.#instance = instance;
    this.#connection = connection;
  }

  /** Opens the database of a file, or one in memory. Throws what DuckDB throws where the file is none of its own. */
  static async open(path = ':memory:', options: Readonly<Record<string, string>> = {}): Promise<Database> {
    loaded ??= import('@duckdb/node-api');
    const duckDb = await loaded;
    const instance = await duckDb.DuckDBInstance.create(path, { ...options });
    return new Database(duckDb, instance, await instance.connect());
  }

  /** Runs statements that give no rows. */
  async run(sql: string): Promise<void> {
    await this.#connection.run(sql);
  }

  /** The rows of a query, all at once. */
  async rows(sql: string): Promise<Cell[][]> {
    const rows: Cell[][] = [];
    for await (const batch of this.batches(sql)) for (const row of batch) rows.push(row);
    return rows;
  }

  /** The rows of a query, as many at a time as DuckDB gives: however many there are, only these are in memory. */
  async *batches(sql: string): AsyncGenerator<Cell[][]> {
    const result = await this.#connection.stream(sql);
    for await (const batch of result.yieldRows())
      yield batch.map((row) => row.map((value) => this.#cell(value)));
  }

  /** Appends rows to a table, their cells in the order of its columns. */
  async append(
    table: string,
    columns: Readonly<Record<string, AnyColumn>>,
    rows: readonly (readonly Cell[])[],
  ): Promise<void> {
    const appender = await this.#connection.createAppender(table);
    const described = Object.values(columns);
    const types = described.map(({ type }) => this.#typeOf(type));
    for (let start = 0; start < rows.length; start += CHUNK) {
      const slice = rows.slice(start, start + CHUNK);
      const chunk = this.#duckDb.DuckDBDataChunk.create(types);
      chunk.setColumns(
        described.map(({ type }, column) => slice.map((row) => this.#value(row[column]!, type))),
      );
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
  }

  /** Closes the database; what was written to a file is there. */
  close(): void {
    this.#connection.closeSync();
    this.#instance.closeSync();
  }

  #typeOf(type: AnyColumn['type']): DuckDBType {
    const { VARCHAR, DATE, INTEGER, DOUBLE, BOOLEAN } = this.#duckDb;
    return { text: VARCHAR, date: DATE, integer: INTEGER, number: DOUBLE, boolean: BOOLEAN }[type];
  }

  #value(cell: Cell, type: AnyColumn['type']): DuckDBValue {
    return type === 'date' && typeof cell === 'string'
      ? new this.#duckDb.DuckDBDateValue(dayNumber(cell))
      : cell;
  }

  #cell(value: DuckDBValue): Cell {
    if (
      value === null ||
      typeof value === 'string' ||
      typeof value === 'number' ||
      typeof value === 'boolean'
    )
      return value;
    if (typeof value === 'bigint') return Number(value);
    if (value instanceof this.#duckDb.DuckDBDateValue) return dayOf(value.days);
    throw new TypeError(`Cannot read a value of DuckDB: "${String(value)}" is no cell, cast it in the query`);
  }
}

/** A list of columns for a query: `"claim", "from"`. */
export function columnList(names: readonly string[]): string {
  return names.map(identifier).join(', ');
}
