import type { CalendarDate } from '@muster/model';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day in words: "18 Oct 2024". */
export function dayWords(date: CalendarDate): string {
  const [, year = '', month = '', day = ''] = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(date) ?? [];
  return year === '' ? date : `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** The month of a day: "Oct 2024". */
const monthWords = (date: CalendarDate) => dayWords(date).replace(/^\d+ /u, '');

const lastOfMonth = (date: CalendarDate) => {
  const [year = 0, month = 0] = date.split('-').map(Number);
  return date.endsWith(`-${String(new Date(Date.UTC(year, month, 0)).getUTCDate())}`);
};

/** Some days in words, the shorter the rounder they are: "19 Dec 2024", "Oct 2024", "2024", "8 Oct 2024 to 13 Oct 2024", "until 31 Dec 2024". */
export function daysWords(from: CalendarDate | null, to: CalendarDate | null): string {
  if (from === null || to === null)
    return from !== null ? `since ${dayWords(from)}` : to !== null ? `until ${dayWords(to)}` : 'undated';
  if (from === to) return dayWords(from);
  if (from.endsWith('-01-01') && to === from.replace('-01-01', '-12-31')) return from.replace('-01-01', '');
  if (from.endsWith('-01') && lastOfMonth(to) && monthWords(from) === monthWords(to)) return monthWords(from);
  return `${dayWords(from)} to ${dayWords(to)}`;
}

/** "1 figure", "12 figures". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** What the rows of a chart say of where they come from. */
interface Sourced {
  readonly report: string;
  readonly source: string;
  readonly said: CalendarDate | null;
}

/** What a chart rests on: "12 figures by 5 sources in 9 reports, 18 Oct 2024 to 2 Sep 2025". */
export function scopeWords(rows: readonly Sourced[], noun = 'figure'): string {
  const days = rows.flatMap(({ said }) => said ?? []).sort();
  const [first] = days;
  const last = days.at(-1);
  const period =
    first === undefined || last === undefined
      ? 'undated'
      : first === last
        ? dayWords(first)
        : `${dayWords(first)} to ${dayWords(last)}`;
  const sources = new Set(rows.map(({ source }) => source)).size;
  const reports = new Set(rows.map(({ report }) => report)).size;
  return `${counted(rows.length, noun)} by ${counted(sources, 'source')} in ${counted(reports, 'report')}, ${period}`;
}

/** What was left out and why, or nothing: "Not drawn: 2 without a date". */
export function leftOutWords(reasons: Readonly<Record<string, number>>): string[] {
  const parts = Object.entries(reasons).flatMap(([reason, count]) =>
    count > 0 ? [`${count} ${reason}`] : [],
  );
  return parts.length === 0 ? [] : [`Not drawn: ${parts.join(', ')}`];
}
