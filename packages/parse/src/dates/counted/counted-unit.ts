import type { Amount } from '../../figures/amount.ts';
import type { TimeUnit } from '../date-draft.ts';

const UNITS: Readonly<Record<string, TimeUnit>> = {
  second: 'second',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  'business day': 'day',
  week: 'week',
  weekend: 'weekend',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  'school year': 'year',
  decade: 'decade',
  century: 'century',
  millennium: 'millennium',
  fortnight: 'fortnight',
  night: 'day',
};

/** The unit of time that an amount counts, "five days" day, "three nights" day; or null. */
export function countedUnit({ unit }: Amount): TimeUnit | null {
  if (unit === null || unit.dimension !== 'time' || unit.kind !== 'measure') return null;
  return timeUnitNamed(unit.unit);
}

/** The unit of time of that name in the table of units, or null. */
export const timeUnitNamed = (name: string | null | undefined): TimeUnit | null =>
  name === null || name === undefined ? null : (UNITS[name.replace(' of age', '')] ?? null);
