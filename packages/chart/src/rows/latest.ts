import type { CalendarDate } from '@muster/model';
import { compareDays } from './compare-days.ts';

/** The rows said last, at most so many, in their own order: a list longer than a page is no chart any more. */
export function latest<Row extends { readonly said: CalendarDate | null }>(
  rows: readonly Row[],
  most: number,
): Row[] {
  if (rows.length <= most) return [...rows];
  const byDay = [...rows].sort((a, b) => compareDays(b.said, a.said));
  const kept = new Set(byDay.slice(0, most));
  return rows.filter((row) => kept.has(row));
}
