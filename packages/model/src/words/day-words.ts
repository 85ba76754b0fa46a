import type { CalendarDate } from '../report.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day in words: `2024-11-21` is "21 Nov 2024". A year before 1 keeps its sign; what is no day stays as it is. */
export function dayWords(date: CalendarDate): string {
  const [, year, month, day] = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(date) ?? [];
  if (year === undefined) return date;
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month ?? ''} ${Number(year)}`;
}

/** The month of a day: "Oct 2024". */
const monthWords = (date: CalendarDate) => dayWords(date).replace(/^\d+ /u, '');

const lastOfMonth = (date: CalendarDate) => {
  const [year = 0, month = 0] = date.split('-').map(Number);
  return date.endsWith(`-${String(new Date(Date.UTC(year, month, 0)).getUTCDate())}`);
};

/**
 * From one day to another, the shorter the rounder they are: "19 Dec 2024", "Oct 2024", "2024", "8 Oct 2024 to 13 Oct 2024";
 * "since" or "until" where an end is open; null where both are.
 */
export function periodWords(from: CalendarDate | null, to: CalendarDate | null): string | null {
  if (from === null) return to === null ? null : `until ${dayWords(to)}`;
  if (to === null) return `since ${dayWords(from)}`;
  if (from === to) return dayWords(from);
  if (from.endsWith('-01-01') && to === from.replace('-01-01', '-12-31')) return from.replace('-01-01', '');
  if (from.endsWith('-01') && lastOfMonth(to) && monthWords(from) === monthWords(to)) return monthWords(from);
  return `${dayWords(from)} to ${dayWords(to)}`;
}
