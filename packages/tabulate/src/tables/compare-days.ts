import type { CalendarDate } from '@muster/model';

/**
 * Orders two days by time: "2024-10-31" before "2024-11-04", and "-0043-03-15" before both.
 *
 * Days are `YYYY-MM-DD`, so code units order them; before the year 1 the years count backwards.
 */
export function compareDays(left: CalendarDate, right: CalendarDate): number {
  if (left === right) return 0;
  const [a, b] = [left.startsWith('-'), right.startsWith('-')];
  if (a !== b) return a ? -1 : 1;
  if (!a) return left < right ? -1 : 1;
  const [late, early] = [left.slice(0, -6), right.slice(0, -6)];
  return late === early ? (left < right ? -1 : 1) : late < early ? 1 : -1;
}
