import { CsvError, parse } from 'csv-parse/sync';
import type { LocatedRecord, Records } from './read-records.ts';

/** The records of a CSV file; the header's columns come as a first record where there are no others, so that they are checked. */
export function readCsvRecords(file: string, text: string): Records {
  let lines: { record: string[]; info: { lines: number } }[];
  try {
    lines = parse(text, {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as never;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
    return { records: [], problems: [{ file, line, message: `Cannot read CSV: ${error.message}` }] };
  }
  const [header, ...rows] = lines;
  const names = header?.record ?? [];
  const records = rows.map(({ record, info }): LocatedRecord => {
    const cells = record.map((cell, index): [string, string] => [
      names[index] ?? `number ${index + 1}`,
      cell,
    ]);
    const height = record.reduce((breaks, cell) => breaks + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
    return { line: info.lines - height, cells: new Map(cells.filter(([, cell]) => cell !== '')) };
  });
  return { records, problems: [] };
}
