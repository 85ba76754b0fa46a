import { mkdtemp } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cell } from '../cell.ts';
import type { AnyColumn } from '../columns/column.ts';
import { Database } from './database.ts';
import { columnDefinitions, columnTypes, identifier, literal } from './sql.ts';

/** What DuckDB may keep in memory of all large tables together; the rest waits on the disk. */
const MEMORY = '1GB';

/** Columns of a large table: what its rows hold, whatever they mean. Days are text, which sorts as they do. */
export type ScratchColumns = Readonly<Record<string, AnyColumn>>;

/** A table in the store, its rows in the order in which they were given. */
export interface ScratchTable {
  readonly store: ScratchStore;
  readonly name: string;
  readonly columns: ScratchColumns;
}

/** A database for tables that are too large for a frame; what memory does not hold spills into a folder that goes when the process does. */
export class ScratchStore {
  readonly database: Database;
  #count = 0;

  private constructor(database: Database) {
    this.database = database;
  }

  static #opened: Promise<ScratchStore> | undefined;

  /** The one store of the process, made when the first large table needs it. */
  static open(): Promise<ScratchStore> {
    this.#opened ??= this.#make();
    return this.#opened;
  }

  static async #make(): Promise<ScratchStore> {
    const folder = await mkdtemp(join(tmpdir(), 'muster-large-'));
    process.once('exit', () => {
      rmSync(folder, { recursive: true, force: true });
    });
    const options = { memory_limit: MEMORY, temp_directory: join(folder, 'spilled') };
    return new ScratchStore(await Database.open(':memory:', options));
  }

  /** A table of rows that come in batches: however many there are, one batch is in memory. */
  async table(
    columns: ScratchColumns,
    batches: Iterable<Cell[][]> | AsyncIterable<Cell[][]>,
  ): Promise<ScratchTable> {
    const table = await this.#empty(columns);
    for await (const rows of batches) await this.database.append(table.name, table.columns, rows);
    return table;
  }

  /** A table of what a query gives. */
  async query(columns: ScratchColumns, sql: string): Promise<ScratchTable> {
    const table = { store: this, name: this.#name(), columns: plain(columns) };
    await this.database.run(`CREATE TABLE ${table.name} AS ${sql}`);
    return table;
  }

  /** A table of a file: .parquet, .jsonl, .ndjson, .json or .csv. Throws what DuckDB throws where it cannot be read. */
  async file(columns: ScratchColumns, path: string): Promise<ScratchTable> {
    const typed = plain(columns);
    const named = Object.keys(typed).map(
      (name) => `CAST(${identifier(name)} AS ${SQL[typed[name]!.type]}) AS ${identifier(name)}`,
    );
    return this.query(columns, `SELECT ${named.join(', ')} FROM ${readerOf(path, typed)}`);
  }

  async #empty(columns: ScratchColumns): Promise<ScratchTable> {
    const table = { store: this, name: this.#name(), columns: plain(columns) };
    await this.database.run(`CREATE TABLE ${table.name} (${columnDefinitions(table.columns)})`);
    return table;
  }

  #name(): string {
    this.#count += 1;
    return `large_${this.#count}`;
  }
}

const SQL = {
  text: 'VARCHAR',
  date: 'VARCHAR',
  integer: 'DOUBLE',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
} as const;

/** The columns as the store keeps them: text, numbers and booleans, each of which may be missing. */
function plain(columns: ScratchColumns): ScratchColumns {
  return Object.fromEntries(
    Object.entries(columns).map(([name, { type, meaning }]) => {
      const kept = type === 'date' ? 'text' : type === 'integer' ? 'number' : type;
      return [name, { type: kept, meaning, nullable: true }];
    }),
  );
}

/** DuckDB's reader of a file, by its ending. Throws a RangeError that names the endings there are. */
function readerOf(path: string, columns: ScratchColumns): string {
  const file = literal(path);
  if (/\.parquet$/i.test(path)) return `read_parquet(${file})`;
  if (/\.(?:jsonl|ndjson|json)$/i.test(path)) {
    const format = /\.json$/i.test(path) ? 'auto' : 'newline_delimited';
    return `read_json(${file}, columns = ${columnTypes(columns)}, format = '${format}')`;
  }
  if (/\.csv$/i.test(path))
    return `read_csv(${file}, columns = ${columnTypes(columns)}, header = true, delim = ',', quote = '"', escape = '"')`;
  throw new RangeError(`Cannot read "${path}" as a table: use .parquet, .jsonl, .ndjson, .json or .csv`);
}
