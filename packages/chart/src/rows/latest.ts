import type { CalendarDate } from '@muster/model';

/** The rows said last, at most so many, in their own order: a list longer than a page is no chart any more. */
export function latest<Row extends { readonly said: CalendarDate | null }>(
  rows: readonly Row[],
  most: number,
): Row[] {
  if (rows.length <= most) return [...rows];
  const byDay = [...rows].sort((a, b) => (b.said ?? '').localeCompare(a.said ?? '', 'en'));
  const kept = new Set(byDay.slice(0, most));
  return rows.filter((row) => kept.has(row));
}
