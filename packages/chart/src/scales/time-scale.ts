import type { CalendarDate } from '@muster/model';

/** A scale for days, worked out before drawing. Times are milliseconds since 1970 in UTC. */
export interface TimeScale {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  /** What its ticks name. */
  readonly unit: 'day' | 'month' | 'year';
  /** How far along the scale a moment stands, 0 to 1. */
  readonly place: (time: number) => number;
}

/** One day in milliseconds. */
export const DAY = 86_400_000;

/**
 * A calendar date as JavaScript's own parser takes it: a year before 1 or after 9999 gets a sign and six digits.
 *
 * `isoDate('-0043-03-15')` is `-000043-03-15`.
 */
export function isoDate(date: CalendarDate): string {
  const [, sign = '', year = '', rest = ''] = /^([+-]?)(\d{4,6})(-.*)$/.exec(date) ?? [];
  if (year === '') return date;
  return sign === '' && year.length === 4
    ? date
    : `${sign === '' ? '+' : sign}${year.padStart(6, '0')}${rest}`;
}

/** The first moment of a day in UTC. */
export function timeOf(date: CalendarDate): number {
  return Date.parse(isoDate(date));
}

/** The day of a moment, as JavaScript's parser takes it. */
export function dayOf(time: number): string {
  return new Date(time).toISOString().split('T', 1)[0]!;
}

/** The day after a day, as JavaScript's parser takes it. */
export function dayAfter(date: CalendarDate): string {
  return dayOf(timeOf(date) + DAY);
}

/** Firsts of months, so many months apart and counted from the year 0: January and July, 1990 and 2000. */
function monthTicks(from: number, to: number, step: number): number[] {
  const start = new Date(from);
  const ticks: number[] = [];
  for (
    let month = Math.floor((start.getUTCFullYear() * 12 + start.getUTCMonth()) / step) * step;
    ;
    month += step
  ) {
    const tick = new Date(0);
    tick.setUTCFullYear(Math.floor(month / 12), month - Math.floor(month / 12) * 12, 1);
    if (tick.getTime() > to) return ticks;
    if (tick.getTime() >= from) ticks.push(tick.getTime());
  }
}

function dayTicks(from: number, to: number, step: number): number[] {
  const first = Math.ceil(from / DAY) * DAY;
  return Array.from(
    { length: Math.floor((to - first) / (step * DAY)) + 1 },
    (_, index) => first + index * step * DAY,
  );
}

/** Pixels that a tick's label takes with the room beside it: "18 Oct", "Oct", "2024". */
const DAY_LABEL = 56;
const MONTH_LABEL = 42;

function ticksOf(from: number, to: number, width: number): Pick<TimeScale, 'ticks' | 'unit'> {
  const days = (to - from) / DAY;
  if (days <= 70) {
    const step = Math.max(1, Math.ceil(days / (width / DAY_LABEL)));
    return { ticks: dayTicks(from, to, step), unit: 'day' };
  }
  const months = days / 30.44;
  const most = width / MONTH_LABEL;
  const fits = (size: number): boolean => Math.floor(months / size) + 1 <= most;
  const step = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200].find(fits) ?? 6000;
  return { ticks: monthTicks(from, to, step), unit: step >= 12 ? 'year' : 'month' };
}

/** The scale for some days on an axis so many pixels wide: from the first to the last, with room at both ends. */
export function timeScale(dates: readonly CalendarDate[], width: number): TimeScale {
  const times = dates.map(timeOf);
  const first = Math.min(...times);
  const last = Math.max(...times);
  const room = Math.max(2 * DAY, Math.ceil(((last - first) * 0.08) / DAY) * DAY);
  const domain = [first - room, last + room] as const;
  const place = (time: number) => (time - domain[0]) / (domain[1] - domain[0]);
  return { domain, place, ...ticksOf(...domain, width) };
}
