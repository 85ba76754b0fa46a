import type { CalendarDate } from '@muster/model';

const DAY = 86_400_000;

/**
 * A day as Parquet and DuckDB count it: days since 1970-01-01, negative before, in the calendar of ISO 8601.
 *
 * "1970-01-02" is 1; "-0043-03-15" is a day of the year 44 before Christ, since a year 0 is counted.
 */
export function dayNumber(day: CalendarDate): number {
  const [, sign = '', year = '', month = '', date = ''] = /^(-?)(\d+)-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const years = sign === '-' ? -Number(year) : Number(year);
  return new Date(0).setUTCFullYear(years, Number(month) - 1, Number(date)) / DAY;
}

/** The day of such a number: 1 is "1970-01-02". */
export function dayOf(number: number): CalendarDate {
  const date = new Date(number * DAY);
  const year = date.getUTCFullYear();
  const pad = (part: number, length: number) => String(part).padStart(length, '0');
  const days = `${pad(date.getUTCMonth() + 1, 2)}-${pad(date.getUTCDate(), 2)}`;
  return `${year < 0 ? '-' : ''}${pad(Math.abs(year), 4)}-${days}`;
}
