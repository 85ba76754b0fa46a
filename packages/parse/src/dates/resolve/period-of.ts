import type { Granularity } from '@muster/model';
import {
  dayNumber,
  isoDay,
  isoWeek,
  isoYear,
  two,
  weekdayOf,
  type DayNumber,
  type Period,
} from '../calendar.ts';
import type { Season, TimeUnit } from '../date-draft.ts';
import { monthsPeriod } from './anchor.ts';

/** A period with the value that TIMEX3 gives it. */
export interface Resolved extends Period {
  readonly value: string;
  readonly granularity: Granularity;
}

const SEASON_MONTHS: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

export const ofDay = (day: DayNumber): Resolved => ({
  from: day,
  to: day,
  value: isoDay(day),
  granularity: 'day',
});

export const ofMonth = (year: number, month: number): Resolved => ({
  value: `${isoYear(year)}-${two(month)}`,
  granularity: 'month',
  ...monthsPeriod(year, month, month),
});

export const ofYear = (year: number): Resolved => ({
  value: isoYear(year),
  granularity: 'year',
  ...monthsPeriod(year, 1, 12),
});

/** Meteorological seasons: winter runs from December into February of the next year. */
export const ofSeason = (year: number, season: Season): Resolved => ({
  value: `${isoYear(year)}-${season}`,
  granularity: 'season',
  ...monthsPeriod(year, SEASON_MONTHS[season], SEASON_MONTHS[season] + 2),
});

export const ofQuarter = (year: number, quarter: number): Resolved => ({
  value: `${isoYear(year)}-Q${quarter}`,
  granularity: 'quarter',
  ...monthsPeriod(year, quarter * 3 - 2, quarter * 3),
});

export const ofHalf = (year: number, half: number): Resolved => ({
  value: `${isoYear(year)}-H${half}`,
  granularity: 'half',
  ...monthsPeriod(year, half * 6 - 5, half * 6),
});

/** The 1980s, as 198. */
export const ofDecade = (decade: number): Resolved => ({
  from: dayNumber(decade * 10, 1, 1),
  to: dayNumber(decade * 10 + 10, 1, 1) - 1,
  value: String(decade).padStart(3, '0'),
  granularity: 'decade',
});

/** The 18th century, as 18: 1700 to 1799, as TIMEX3 has it. Before Christ it counts down. */
export function ofCentury(century: number): Resolved {
  const first = century > 0 ? (century - 1) * 100 : century * 100 + 1;
  return {
    from: dayNumber(first, 1, 1),
    to: dayNumber(first + 100, 1, 1) - 1,
    value: century > 0 ? two(century - 1) : `BC${two(-century - 1)}`,
    granularity: 'century',
  };
}

/** The week from Monday to Sunday that holds the day. */
export function ofWeek(day: DayNumber): Resolved {
  const monday = day - weekdayOf(day) + 1;
  const { year, week } = isoWeek(monday);
  return { from: monday, to: monday + 6, value: `${isoYear(year)}-W${two(week)}`, granularity: 'week' };
}

/** Saturday and Sunday of the week that holds the day. */
export function ofWeekend(day: DayNumber): Resolved {
  const { from, to, value } = ofWeek(day);
  return { from: from + 5, to, value: `${value}-WE`, granularity: 'weekend' };
}

/** The unit of time that holds the day, moved by `offset` units. */
export function ofUnit(
  day: DayNumber,
  unit: TimeUnit,
  offset: number,
  civilDay: { year: number; month: number },
): Resolved | null {
  const { year, month } = civilDay;
  switch (unit) {
    case 'day':
      return ofDay(day + offset);
    case 'week':
      return ofWeek(day + 7 * offset);
    case 'fortnight':
      return ofWeek(day + 14 * offset);
    case 'weekend':
      return ofWeekend(day + 7 * offset);
    case 'month': {
      const months = year * 12 + month - 1 + offset;
      return ofMonth(Math.floor(months / 12), months - 12 * Math.floor(months / 12) + 1);
    }
    case 'quarter': {
      const quarters = year * 4 + Math.floor((month - 1) / 3) + offset;
      return ofQuarter(Math.floor(quarters / 4), quarters - 4 * Math.floor(quarters / 4) + 1);
    }
    case 'year':
      return ofYear(year + offset);
    case 'decade':
      return ofDecade(Math.floor(year / 10) + offset);
    case 'century':
      return ofCentury(Math.floor(year / 100) + 1 + offset);
    default:
      return null;
  }
}
