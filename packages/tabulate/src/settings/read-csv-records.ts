import { CsvError, parse } from 'csv-parse/sync';
import type { LocatedRecord, NamedRecords } from './records.ts';

/** One row of the file as csv-parse gives it with its place. */
interface Located {
  readonly record: string[];
  /** `lines` counts to the end of the record. */
  readonly info: { readonly lines: number };
}

/** The records of a CSV file; its first line names the columns, each of them once. */
export function readCsvRecords(file: string, text: string): NamedRecords {
  let lines: readonly Located[];
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
    return {
      records: [],
      columns: [],
      problems: [{ file, line, message: `Cannot read CSV: ${error.message}` }],
    };
  }
  const [header, ...rows] = lines;
  const names = header?.record ?? [];
  const line = header === undefined ? 1 : firstLine(header);
  const repeated = names.find((name, index) => names.indexOf(name) < index);
  if (repeated !== undefined) {
    const message = `Cannot use the column "${repeated}" twice: name each column once`;
    return { records: [], columns: [], problems: [{ file, line, message }] };
  }
  const long = rows.find(({ record }) => record.length > names.length);
  const problems = long
    ? [
        {
          file,
          line: firstLine(long),
          message: `Cannot use ${long.record.length} cells in ${names.length} columns: put cells with commas between quotation marks`,
        },
      ]
    : [];
  const records = rows.map((row): LocatedRecord => {
    const cells = names.map((name, index): [string, string] => [name, row.record[index] ?? '']);
    return { line: firstLine(row), cells: new Map(cells.filter(([, cell]) => cell !== '')) };
  });
  return { records, columns: names.map((name) => ({ name, line })), problems };
}

function firstLine({ record, info }: Located): number {
  return info.lines - record.reduce((breaks, cell) => breaks + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
}
