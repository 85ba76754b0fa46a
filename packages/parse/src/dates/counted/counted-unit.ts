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
  return UNITS[unit.unit.replace(' of age', '')] ?? null;
}
