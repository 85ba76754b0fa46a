import type { TimeUnit } from '../date-draft.ts';

/** How many of the next smaller unit a unit has, where the number is fixed: an hour 60 minutes, a year 12 months. */
export const FINER_UNITS: Partial<Record<TimeUnit, readonly [parts: number, unit: TimeUnit]>> = {
  minute: [60, 'second'],
  hour: [60, 'minute'],
  day: [24, 'hour'],
  year: [12, 'month'],
  decade: [10, 'year'],
  century: [100, 'year'],
};
