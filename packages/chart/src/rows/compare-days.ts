import type { CalendarDate } from '@muster/model';

/** Which of two days comes first, as `sort` asks: without a day before all others. */
export function compareDays(a: CalendarDate | null, b: CalendarDate | null): number {
  const [one, other] = [a ?? '', b ?? ''];
  return one < other ? -1 : one > other ? 1 : 0;
}
