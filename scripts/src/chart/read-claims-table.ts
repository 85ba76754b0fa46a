import type { ClaimRow } from '@muster/model';
import { COLUMNS, type AnyColumn } from '@muster/tabulate';
import { CommandError } from '../command.ts';
import { readDay } from './read-day.ts';
import { plainNumbers, type PlainNumber } from './plain-numbers.ts';
import { readColumnCell } from './read-column-cell.ts';
import { readTableRecords, type Located, type TableRecords } from './read-table-records.ts';

/** A table of claims as it was read, and a line for each row that was kept out. */
export interface ClaimsTable {
  readonly claims: readonly ClaimRow[];
  /** The columns that the table has, in its own order. */
  readonly columns: readonly string[];
  readonly keptOut: readonly string[];
}

const AMOUNTS = ['value', 'low', 'high'] as const;

const UNSAID = Object.fromEntries(Object.keys(COLUMNS.claims).map((name) => [name, null]));

/** What a table need not say: a row that gives a number is a count, stated exactly and without doubt. */
function defaults(file: string, line: number): Record<string, unknown> {
  return {
    ...UNSAID,
    claim: `line-${line}`,
    report: file,
    kind: 'count',
    certainty: 'CT+',
    reportCertainty: 'CT+',
    quote: '',
    start: 0,
    end: 0,
    rule: 'table',
  };
}

/** A claim whose table may leave out how its number is bound, and in which words. */
type Unbound = Omit<ClaimRow, 'bound' | 'surface'> & Partial<Nullable<Pick<ClaimRow, 'bound' | 'surface'>>>;
type Nullable<Row> = { readonly [Name in keyof Row]: Row[Name] | null };

/** The bound and the words of a figure, where the table gives its numbers only. */
function withBound(row: Unbound): ClaimRow {
  const { value, low, high } = row;
  const open = low !== null && high === null ? 'atLeast' : 'atMost';
  const range = low !== null && high !== null && low !== high;
  const bound = range ? 'range' : low === high ? 'exact' : open;
  const surface = range ? `${low} to ${high}` : String(value ?? low ?? high ?? '');
  return { ...row, bound: row.bound ?? bound, surface: row.surface ?? surface };
}

/** A table without the column `category` counts one thing in each row: what `counted` says, or what the table is called. */
function withCategory(row: ClaimRow, called: string): ClaimRow {
  return row.kind !== 'count' || row.unit !== null ? row : { ...row, category: row.counted ?? called };
}

/** How the cells of one table are read. */
interface Reading {
  readonly file: string;
  /** The columns that it has of those that claims have. */
  readonly columns: readonly (readonly [name: string, column: AnyColumn])[];
  /** What the rows count, where the table has no column for it. */
  readonly called: string | null;
  readonly plainNumber: PlainNumber;
}

/** A row of the table as a claim, or what is wrong with its first bad cell. */
function claimOf(
  { file, columns, called, plainNumber }: Reading,
  { record, info }: Located,
): { claim: ClaimRow } | { message: string } {
  const cells = defaults(file, info.lines);
  for (const [name, column] of columns) {
    const words = record[name] ?? '';
    if (words === '') continue;
    const read = readColumnCell(words, name, column, plainNumber);
    if ('message' in read) return { message: `${file}:${info.lines}: ${read.message}` };
    cells[name] = read.cell;
  }
  const claim = withBound(cells as unknown as Unbound);
  return { claim: called === null ? claim : withCategory(claim, called) };
}

const isNumber = (cell: string) => /^[+-]?\d[\d,. ]*$/u.test(cell) && readDay(cell) === null;

/** How to mend a table whose amounts have no name that charts know: its first line is no head, or a column is called otherwise. */
function hint(rows: TableRecords['rows'], columns: readonly string[]): string | null {
  if (columns.some((name) => isNumber(name) || readDay(name) !== null))
    return 'its first line is a row, so write the names of its columns above it, as in published,speaker,value';
  const numbers = columns.filter(
    (name) => name !== '' && rows.length > 0 && rows.every(({ record }) => isNumber(record[name] ?? '')),
  );
  return numbers.length === 0
    ? null
    : `call the column with its numbers "value", which may be ${numbers.map((name) => `"${name}"`).join(' or ')}`;
}

/** What is wrong with a table that has no rows, or none of the columns that a chart needs. */
function unfit({ rows, columns }: TableRecords): string | null {
  if (!AMOUNTS.some((name) => columns.includes(name))) {
    const found = columns.length === 0 ? 'none' : columns.map((name) => `"${name}"`).join(', ');
    return `Cannot draw a table without a column "value", "low" or "high": ${hint(rows, columns) ?? `its columns are ${found}`}`;
  }
  return rows.length === 0 ? 'Cannot draw a table without rows' : null;
}

/**
 * Reads a table of claims, as `claims.csv` is one: whole, filtered, edited, or with some of its columns only; its cells
 * apart by commas, semicolons or tabs, its numbers as "1500" or "1,500".
 *
 * Needs a number in one of the columns `value`, `low` and `high`; other columns may be missing, and unknown ones are left
 * alone; `called` is what the rows count where the table does not say it: "burned houses". Throws `CommandError` where the file is no table of claims.
 */
export function readClaimsTable(file: string, text: string, called: string): ClaimsTable {
  const table = readTableRecords(file, text);
  const { rows, columns, delimiter } = table;
  const wrong = unfit(table);
  if (wrong !== null) throw new CommandError(`${file}: ${wrong}`);
  const amounts = rows.flatMap(({ record }) => AMOUNTS.map((name) => record[name] ?? ''));
  const reading = {
    file,
    columns: Object.entries(COLUMNS.claims).filter(([name]) => columns.includes(name)),
    called: columns.includes('category') ? null : called,
    plainNumber: plainNumbers(amounts, delimiter),
  };
  const read = rows.map((row) => claimOf(reading, row));
  return {
    claims: read.flatMap((row) => ('claim' in row ? [row.claim] : [])),
    columns,
    keptOut: read.flatMap((row) => ('message' in row ? [row.message] : [])),
  };
}
