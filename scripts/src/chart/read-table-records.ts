import { COLUMNS } from '@muster/tabulate';
import { CsvError, parse } from 'csv-parse/sync';
import { plainWords } from '@muster/present';
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
/** What tables of other people call the columns that a chart needs. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  date: 'published',
  day: 'published',
  source: 'speaker',
  count: 'value',
  number: 'value',
  amount: 'value',
};
const nameOf = (head: string) => KNOWN.get(head.toLowerCase()) ?? head;

/** The columns by our names: by other people's where the table has none of ours. Throws where two columns share a name. */
function namesOf(file: string, heads: readonly string[]): string[] {
  const known = heads.map(nameOf);
  const names = known.map((head) => {
    const other = OTHER_NAMES[head.toLowerCase()];
    return other === undefined || known.includes(other) ? head : other;
  });
  const twice = names.find((name, index) => name !== '' && names.indexOf(name) !== index);
  if (twice !== undefined)
    throw new CommandError(
      `${file}: Cannot draw a table in which two columns are called "${twice}": rename one of them`,
    );
  return names;
}

/** What stands between the cells, by the head of the table: whichever of comma, semicolon and tab it has most of. */
function delimiterOf(text: string): string {
  const head = /^.*\S.*$/mu.exec(text)?.[0].replace(/"[^"]*"/g, '') ?? '';
  const count = (delimiter: string) => head.split(delimiter).length;
  return DELIMITERS.reduce((best, one) => (count(one) > count(best) ? one : best));
}

/** A message as it may go to a terminal: on one line, without control characters, and no longer than a line is read. */
const oneLine = (message: string) => plainWords(message).slice(0, 160);

/** What is wrong with the file, and how to mend it. */
function wordsOf(error: CsvError, heads: number): string {
  const { lines, record } = error as { readonly lines?: number; readonly record?: unknown };
  return error.code === 'CSV_RECORD_INCONSISTENT_COLUMNS' && Array.isArray(record)
    ? `:${lines}: Cannot read a row of ${record.length} cells under ${heads} columns: put a cell with the separator in it in quotation marks`
    : `: Cannot read CSV: ${oneLine(error.message)}`;
}

/** Reads a table of cells apart by commas, semicolons or tabs. Throws `CommandError` where it is none. */
export function readTableRecords(file: string, text: string): TableRecords {
  const delimiter = delimiterOf(text);
  let columns: string[] = [];
  try {
    const rows = parse(text, {
      bom: true,
      columns: (heads: string[]) => (columns = namesOf(file, heads)),
      info: true,
      skip_empty_lines: true,
      trim: true,
      delimiter,
    }) as unknown as Located[];
    return { rows, columns, delimiter };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new CommandError(`${file}${wordsOf(error, columns.length)}`);
  }
}
