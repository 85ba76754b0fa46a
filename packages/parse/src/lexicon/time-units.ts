import type { TimeUnit } from '../dates/date-draft.ts';

const forms = (unit: TimeUnit, list: string): [string, TimeUnit][] =>
  list.split(' ').map((word) => [word, unit]);

/** Units of time, singular and plural. */
export const timeUnits: ReadonlyMap<string, TimeUnit> = new Map([
  ...forms('second', 'second seconds sec secs'),
  ...forms('minute', 'minute minutes min mins'),
  ...forms('hour', 'hour hours hr hrs'),
  ...forms('day', 'day days'),
  ...forms('weekend', 'weekend weekends'),
  ...forms('week', 'week weeks'),
  ...forms('fortnight', 'fortnight fortnights'),
  ...forms('month', 'month months'),
  ...forms('quarter', 'quarter quarters qtr qtrs'),
  ...forms('season', 'season seasons'),
  ...forms('year', 'year years yr yrs'),
  ...forms('decade', 'decade decades'),
  ...forms('century', 'century centuries'),
  ...forms('millennium', 'millennium millennia'),
]);
