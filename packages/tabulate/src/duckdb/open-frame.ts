import type { RowOf } from '../cell.ts';
import type { Columns } from '../columns/column.ts';
import { FRAME_ROWS, frameOfRows } from '../frame.ts';
import type { TableFrame } from '../table-frame.ts';
import { cellsOf, type Table } from '../tables/table.ts';
import { LargeFrame } from './large-frame.ts';
import { ScratchStore, type ScratchColumns } from './scratch-store.ts';

/** Rows that are put into a table of DuckDB at once. */
const BATCH = 20_000;

/** How a frame is made. */
export interface FrameOptions {
  /** Hears the one line that tells when DuckDB takes over; by default it goes to standard error. */
  readonly say?: (line: string) => void;
}

/**
 * A frame of a table's rows, its columns in the table's order. Above 50,000 rows the verbs are DuckDB's, only what sums the
 * rows up becomes a danfo.js frame, and a line says so.
 */
export async function frameOf<Row extends RowOf<Row>>(
  table: Pick<Table<Row>, 'columns' | 'rows'>,
  { say = sayIt }: FrameOptions = {},
): Promise<TableFrame<Row>> {
  const { rows } = table;
  if (rows.length <= FRAME_ROWS) return frameOfRows(table);
  const columns = table.columns as unknown as ScratchColumns;
  const names = Object.keys(columns);
  say(largeLine(rows.length));
  return new LargeFrame<Row>(names, async () => {
    const store = await ScratchStore.open();
    return store.table(columns, batchesOf(rows, names));
  });
}

/**
 * A frame of a table in a file, .parquet, .jsonl, .ndjson, .json or .csv: `openFrame('out/claims.csv', COLUMNS.claims)`. Rows
 * of a large file are never all in memory. Throws what DuckDB throws where the file is no such table.
 */
export async function openFrame<Row extends RowOf<Row>>(
  path: string,
  columns: Columns<Row>,
  { say = sayIt }: FrameOptions = {},
): Promise<TableFrame<Row>> {
  const store = await ScratchStore.open();
  const table = await store.file(columns as unknown as ScratchColumns, path);
  const large = new LargeFrame<Row>(Object.keys(columns), () => Promise.resolve(table));
  const size = await large.size();
  if (size <= FRAME_ROWS) return large.head(size);
  say(largeLine(size));
  return large;
}

function* batchesOf(rows: readonly object[], names: readonly string[]) {
  for (let start = 0; start < rows.length; start += BATCH)
    yield rows.slice(start, start + BATCH).map((row) => cellsOf(row, names));
}

function largeLine(rows: number): string {
  return `${rows.toLocaleString('en')} rows are too many for a frame: DuckDB sums them up, and the summary becomes the frame`;
}

function sayIt(line: string): void {
  process.stderr.write(`${line}\n`);
}
