import type { ClaimRow } from '@muster/model';
import { COLUMNS } from '@muster/tabulate';
import { CsvError, parse } from 'csv-parse/sync';
import { CommandError } from '../command.ts';
import { readColumnCell } from './read-column-cell.ts';

/** A table of claims as it was read, and a line for each row that was kept out. */
export interface ClaimsTable {
  readonly claims: readonly ClaimRow[];
  readonly keptOut: readonly string[];
}

/** A row as csv-parse gives it with its place. */
interface Located {
  readonly record: Readonly<Record<string, string>>;
  /** The last line of the record. */
  readonly info: { readonly lines: number };
}

const AMOUNTS = ['value', 'low', 'high'] as const;

/** What a table need not say: a row that gives a number is a count, stated exactly and without doubt. */
function defaults(file: string, line: number): Partial<Record<string, unknown>> {
  return {
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

function records(file: string, text: string): Located[] {
  try {
    return parse(text, {
      bom: true,
      columns: true,
      info: true,
      skip_empty_lines: true,
      trim: true,
      delimiter: file.endsWith('.tsv') ? '\t' : ',',
    }) as unknown as Located[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new CommandError(`${file}: Cannot read CSV: ${error.message}`);
  }
}

/** A row of the table as a claim, or what is wrong with its first bad cell. */
function claimOf(file: string, { record, info }: Located): { claim: ClaimRow } | { message: string } {
  const assumed = defaults(file, info.lines);
  const cells: Record<string, unknown> = {};
  for (const [name, column] of Object.entries(COLUMNS.claims)) {
    const words = record[name] ?? '';
    const read = words === '' ? { cell: assumed[name] ?? null } : readColumnCell(words, name, column);
    if ('message' in read) return { message: `${file}:${info.lines}: ${read.message}` };
    cells[name] = read.cell;
  }
  return { claim: withBound(cells as unknown as Unbound) };
}

/**
 * Reads a table of claims, as `claims.csv` is one: whole, filtered, edited, or with some of its columns only.
 *
 * Needs a number in one of the columns `value`, `low` and `high`; other columns may be missing, and unknown ones are left
 * alone. Throws `CommandError` where the file is no table of claims.
 */
export function readClaimsTable(file: string, text: string): ClaimsTable {
  const rows = records(file, text);
  const [first] = rows;
  if (first === undefined) throw new CommandError(`${file}: Cannot draw a table without rows`);
  if (!AMOUNTS.some((name) => name in first.record)) {
    throw new CommandError(
      `${file}: Cannot draw a table without a column "value", "low" or "high": give it one, as claims.csv has`,
    );
  }
  const read = rows.map((row) => claimOf(file, row));
  return {
    claims: read.flatMap((row) => ('claim' in row ? [row.claim] : [])),
    keptOut: read.flatMap((row) => ('message' in row ? [row.message] : [])),
  };
}
