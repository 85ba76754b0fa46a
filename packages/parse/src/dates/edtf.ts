import type { Granularity } from '@muster/model';
import { isoDay, type Period } from './calendar.ts';

const SEASONS: Readonly<Record<string, string>> = {
  SP: '21',
  SU: '22',
  FA: '23',
  WI: '24',
};

/**
 * The date in the Extended Date/Time Format (ISO 8601-2): `2024-11-04`, `2024-10`, `2024-21`, `198X`, `1916~`.
 *
 * A part of a unit, a week, a weekend, a quarter and a half are intervals of days: late October 2024 is `2024-10-21/2024-10-31`.
 */
export function edtf(
  value: string,
  granularity: Granularity,
  days: Period,
  whole: boolean,
  approximate: boolean,
): string {
  const mark = approximate ? '~' : '';
  const interval = days.from === days.to ? isoDay(days.from) : `${isoDay(days.from)}/${isoDay(days.to)}`;
  if (!whole) return `${interval}${mark}`;
  switch (granularity) {
    case 'day':
    case 'time':
      return `${isoDay(days.from)}${mark}`;
    case 'month':
    case 'year':
      return `${value}${mark}`;
    case 'season':
      return `${value.slice(0, -2)}${SEASONS[value.slice(-2)] ?? ''}${mark}`;
    case 'decade':
      return `${value}X${mark}`;
    case 'century':
      return /^\d/.test(value) ? `${value}XX${mark}` : interval;
    default:
      return interval;
  }
}
