import { dayWords, figureWords, periodWords, type ClaimRow } from '@muster/model';
import { sourceName } from '@muster/chart';

/** A claim's figure and what it counts: "≈ 1,500 special forces". */
export function figureOf(row: ClaimRow): string {
  const noun = row.weapon ?? row.counted ?? row.category;
  return noun === null ? figureWords(row) : `${figureWords(row)} ${noun}`;
}

/** Who said it, and when it was published: "the agency, 18 Oct 2024". */
export function saidBy(row: ClaimRow): string {
  return `${sourceName(row)}, ${row.published === null ? 'undated' : dayWords(row.published)}`;
}

/** The days that a claim's words allow: "7 Oct 2024 to 13 Oct 2024". */
export function daysOf({ from, to }: Pick<ClaimRow, 'from' | 'to'>): string {
  return periodWords(from, to) ?? 'undated';
}

/** Where the words stand: the report, and the characters from and to in its text. */
export function placeOf({ report, start, end }: Pick<ClaimRow, 'report' | 'start' | 'end'>): string {
  return `${report}, ${start}–${end}`;
}

/** The rows that the words above rest on, each with its quote and its place. */
export function quotes(rows: readonly ClaimRow[]) {
  return rows.map((row) => ({
    figure: figureOf(row),
    said: saidBy(row),
    quote: row.quote,
    place: placeOf(row),
  }));
}

const DAY = 86_400_000;

/** Whole days from one date to another: 3 from 18 to 21 October. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}
