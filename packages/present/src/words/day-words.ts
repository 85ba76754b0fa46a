import type { CalendarDate } from '@muster/model';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day in words: `2024-11-21` is "21 Nov 2024". A year before 1 keeps its sign. */
export function dayWords(date: CalendarDate): string {
  const parts = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(date);
  if (parts === null) return date;
  const [, year, month, day] = parts;
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month ?? ''} ${Number(year)}`;
}

/** From one day to another: "18 Oct 2024 to 2 Sep 2025", one day alone, or "until", "from" where an end is open. */
export function periodWords(from: CalendarDate | null, to: CalendarDate | null): string | null {
  if (from === null) return to === null ? null : `until ${dayWords(to)}`;
  if (to === null) return `from ${dayWords(from)}`;
  return from === to ? dayWords(from) : `${dayWords(from)} to ${dayWords(to)}`;
}
