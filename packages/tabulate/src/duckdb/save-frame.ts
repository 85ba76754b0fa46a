import type { RowOf } from '../cell.ts';
import type { TableFrame } from '../table-frame.ts';
import { tableOf } from './large-frame.ts';
import type { ScratchTable } from './scratch-store.ts';
import { identifier, literal } from './sql.ts';

/** What a spreadsheet would run as a formula, as in the other CSV files: it gets an apostrophe. */
const FORMULA = "('=', '+', '-', '@', chr(9), chr(13))";

/**
 * Writes a frame of however many rows to a file, by its ending: .parquet, .jsonl or .csv. Throws a RangeError for another
 * ending, and what DuckDB throws where the file cannot be written.
 */
export async function saveFrame<Row extends RowOf<Row>>(frame: TableFrame<Row>, path: string): Promise<void> {
  const ending = /\.(parquet|jsonl|csv)$/i.exec(path)?.[1]?.toLowerCase();
  if (ending === undefined)
    throw new RangeError(`Cannot write a table to "${path}": use .parquet, .jsonl or .csv`);
  const table = await tableOf(frame);
  const options = { parquet: 'FORMAT parquet', jsonl: 'FORMAT json', csv: 'FORMAT csv, HEADER' }[ending]!;
  const rows = ending === 'csv' ? withoutFormulas(table) : `FROM ${table.name}`;
  await table.store.database.run(`COPY (${rows}) TO ${literal(path)} (${options})`);
}

function withoutFormulas({ name, columns }: ScratchTable): string {
  const cells = Object.entries(columns).map(([column, { type }]) => {
    const cell = identifier(column);
    return type === 'text'
      ? `CASE WHEN left(${cell}, 1) IN ${FORMULA} THEN '''' || ${cell} ELSE ${cell} END AS ${cell}`
      : cell;
  });
  return `SELECT ${cells.join(', ')} FROM ${name}`;
}
