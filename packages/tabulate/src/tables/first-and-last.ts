import type { CalendarDate } from '@muster/model';
import { compareDays } from './compare-days.ts';

/** The first and last day of publication of some rows; null where no row has one. */
export function firstAndLast(rows: readonly { readonly published: CalendarDate | null }[]): {
  readonly first: CalendarDate | null;
  readonly last: CalendarDate | null;
} {
  const days = rows.flatMap(({ published }) => published ?? []).sort(compareDays);
  return { first: days[0] ?? null, last: days.at(-1) ?? null };
}
