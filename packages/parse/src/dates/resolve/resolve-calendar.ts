import { dayNumber, isDay, two } from '../calendar.ts';
import type { CalendarParts } from '../date-draft.ts';
import type { Anchor } from './anchor.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { Clause } from './clause.ts';
import { holidayDate } from './holiday-date.ts';
import {
  ofCentury,
  ofDay,
  ofDecade,
  ofHalf,
  ofMonth,
  ofQuarter,
  ofSeason,
  ofYear,
  type Resolved,
} from './period-of.ts';
import { dayOfMonth, weekdayDate } from './weekday-date.ts';
import { yearFor } from './year-for.ts';

/** Resolves a date that names parts of the calendar. */
export function resolveCalendar(parts: CalendarParts, anchor: Anchor, clause: Clause): CalendarDate {
  if (parts.holiday !== undefined) return holidayDate(parts, parts.holiday, anchor, clause);
  if (parts.decade !== undefined) return stated(ofDecade(parts.decade));
  if (parts.century !== undefined) return stated(ofCentury(parts.century));
  if (
    parts.month === undefined &&
    parts.season === undefined &&
    parts.quarter === undefined &&
    parts.half === undefined
  ) {
    if (parts.year !== undefined) return stated(ofYear(parts.year));
    if (parts.weekday !== undefined) return weekdayDate(parts, anchor, clause);
    if (parts.day !== undefined) return dayOfMonth(parts.day, anchor);
  }
  const year = yearFor(parts, anchor, clause);
  if (year === null) return { resolved: null, open: openValue(parts), implied: {} };
  return {
    resolved: inYear(parts, year.year),
    open: openValue(parts),
    implied: year.from === null ? {} : { year: year.from },
  };
}

const stated = (resolved: Resolved): CalendarDate => ({ resolved, open: resolved.value, implied: {} });

/** The parts in a year. */
function inYear(parts: CalendarParts, year: number): Resolved | null {
  if (parts.season !== undefined) return ofSeason(year, parts.season);
  if (parts.quarter !== undefined) return ofQuarter(year, parts.quarter);
  if (parts.half !== undefined) return ofHalf(year, parts.half);
  if (parts.day === undefined) return ofMonth(year, parts.month!);
  return isDay(year, parts.month!, parts.day) ? ofDay(dayNumber(year, parts.month!, parts.day)) : null;
}

function openValue({ month, day, season, quarter, half }: CalendarParts): string {
  if (season !== undefined) return `XXXX-${season}`;
  if (quarter !== undefined) return `XXXX-Q${quarter}`;
  if (half !== undefined) return `XXXX-H${half}`;
  return day === undefined ? `XXXX-${two(month!)}` : `XXXX-${two(month!)}-${two(day)}`;
}
