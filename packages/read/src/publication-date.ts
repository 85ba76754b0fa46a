import type { CalendarDate } from '@muster/model';

/**
 * Reads a publication date: "2024-11-21", or an ISO time, of which the day as written counts ("2024-11-21T23:30:00+09:00").
 *
 * Null for anything else, "31.02.2024" and "2024-02-31" among it: no day is guessed.
 */
export function parsePublicationDate(text: string): CalendarDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}.{0,30})?$/.exec(text.trim());
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year > 0 ? `${match[1]!}-${match[2]!}-${match[3]!}` : null;
}

/** What is said of a date that is none. */
export const badPublicationDate = (text: string): string =>
  `Cannot read publication date ${JSON.stringify(text)}: use YYYY-MM-DD`;
