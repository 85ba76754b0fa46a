import { COLUMNS } from '@muster/tabulate';
import { CsvError, parse } from 'csv-parse/sync';
import { CommandError } from '../command.ts';

/** A row as csv-parse gives it with its place. */
export interface Located {
  readonly record: Readonly<Record<string, string>>;
  /** The last line of the record. */
  readonly info: { readonly lines: number };
}

/** The rows of a table, its columns in their order, and the character between its cells. */
export interface TableRecords {
  readonly rows: readonly Located[];
  readonly columns: readonly string[];
  readonly delimiter: string;
}

const DELIMITERS = [',', ';', '\t'] as const;

/** Spreadsheets capitalise: "Value" is the column `value`. */
const KNOWN = new Map(Object.keys(COLUMNS.claims).map((name) => [name.toLowerCase(), name]));
const nameOf = (head: string) => KNOWN.get(head.toLowerCase()) ?? head;

/** What stands between the cells, by the head of the table: whichever of comma, semicolon and tab it has most of. */
function delimiterOf(text: string): string {
  const head = /^.*\S.*$/mu.exec(text)?.[0].replace(/"[^"]*"/g, '') ?? '';
  const count = (delimiter: string) => head.split(delimiter).length;
  return DELIMITERS.reduce((best, one) => (count(one) > count(best) ? one : best));
}

/** Reads a table of cells apart by commas, semicolons or tabs. Throws `CommandError` where it is none. */
export function readTableRecords(file: string, text: string): TableRecords {
  const delimiter = delimiterOf(text);
  let columns: string[] = [];
  try {
    const rows = parse(text, {
      bom: true,
      columns: (heads: string[]) => (columns = heads.map(nameOf)),
      info: true,
      skip_empty_lines: true,
      trim: true,
      delimiter,
    }) as unknown as Located[];
    return { rows, columns, delimiter };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new CommandError(`${file}: Cannot read CSV: ${error.message}`);
  }
}
