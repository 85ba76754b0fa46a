import type { ImpliedFrom } from '@muster/model';
import type { Holiday } from '../../lexicon/holidays.ts';
import { civil, dayNumber, isDay, two, weekdayOf, type DayNumber } from '../calendar.ts';
import type { CalendarParts } from '../date-draft.ts';
import { focusOf, nowOf, yearOf, type Anchor } from './anchor.ts';
import { holidayDay } from './holiday-day.ts';
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

/** A date of the calendar, resolved as far as its anchor allows. */
export interface CalendarDate {
  readonly resolved: Resolved | null;
  /** TIMEX3's value where there are no days: "XXXX-11-04". */
  readonly open: string | null;
  readonly implied: { readonly year?: ImpliedFrom; readonly month?: ImpliedFrom; readonly day?: ImpliedFrom };
}

/** Where the clause points: what is to come, or what has been. */
export interface Clause {
  readonly ahead: boolean;
  readonly past: boolean;
  readonly sentence: number;
}

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
    if (parts.weekday !== undefined) return weekday(parts, anchor, clause);
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

/** "Easter 2013", "last Christmas": the year is found as that of a day and month is. */
function holidayDate(parts: CalendarParts, holiday: Holiday, anchor: Anchor, clause: Clause): CalendarDate {
  const about = anchor.published === null ? 2000 : yearOf(anchor.published);
  const { month, day } = civil(holidayDay(holiday, parts.year ?? about));
  const year = yearFor({ ...parts, month, day }, anchor, clause);
  const open = holiday.rule === 'fixed' ? `XXXX-${two(month)}-${two(day)}` : 'XXXX-XX-XX';
  if (year === null) return { resolved: null, open, implied: {} };
  return {
    resolved: ofDay(holidayDay(holiday, year.year)),
    open,
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

/** The year that is stated, told by reference, or implied by the anchor. */
function yearFor(
  parts: CalendarParts,
  anchor: Anchor,
  clause: Clause,
): { year: number; from: ImpliedFrom | null } | null {
  if (parts.year !== undefined) return { year: parts.year, from: parts.partner === true ? 'mention' : null };
  if (parts.yearOffset !== undefined) {
    const base = parts.yearFrom === 'focus' ? focusYear(anchor) : nowYear(anchor);
    return base === null ? null : { year: base.year + parts.yearOffset, from: base.from };
  }
  const month =
    parts.month ??
    (parts.season === undefined ? (parts.quarter ?? 1) * 3 : { SP: 4, SU: 7, FA: 10, WI: 12 }[parts.season]);
  if (parts.direction !== undefined) return directed(parts, month, anchor);
  if (anchor.narrative || anchor.published === null) return narrated(month, anchor);
  return published(parts, month, anchor, clause);
}

const focusYear = (anchor: Anchor): { year: number; from: ImpliedFrom } | null => {
  const focus = focusOf(anchor, 'year');
  return focus === null ? null : { year: yearOf(focus.period.from), from: focus.from };
};

const nowYear = (anchor: Anchor): { year: number; from: ImpliedFrom } | null => {
  const now = nowOf(anchor);
  return now === null ? null : { year: yearOf(now.day), from: now.from };
};

/** "last September", "next spring", "the previous April". */
function directed(
  { direction, from, day }: CalendarParts,
  month: number,
  anchor: Anchor,
): { year: number; from: ImpliedFrom } | null {
  const base = from === 'focus' ? focusOf(anchor, 'month') : null;
  const now = base === null ? nowOf(anchor) : { day: base.period.from, from: base.from };
  if (now === null) return null;
  const today = civil(now.day);
  if (direction === 0) return { year: today.year, from: now.from };
  const here = month * 32 + (day ?? 0) - today.month * 32 - (day === undefined ? 0 : today.day);
  if (direction === -1) return { year: here < 0 ? today.year : today.year - 1, from: now.from };
  return { year: here > 0 ? today.year : today.year + 1, from: now.from };
}

/** In a history the year is the last one told; it turns where the telling passes from winter into spring. */
function narrated(
  month: number,
  { focus, stated: last, published: day, narrative }: Anchor,
): { year: number; from: ImpliedFrom } | null {
  const spoken = focus.month ?? focus.year;
  const from: ImpliedFrom = narrative ? 'narrative' : 'mention';
  if (spoken === null) {
    if (last !== null) return { year: last.year, from };
    return day === null || narrative ? null : { year: yearOf(day), from: 'published' };
  }
  const { year, month: before } = civil(spoken.from);
  if (focus.month === null) return { year, from };
  return { year: before >= 10 && month <= 3 ? year + 1 : year, from };
}

/** In news a day is the nearest one; a bare month is the current or the last one, or the next where the clause looks ahead. */
function published(
  parts: CalendarParts,
  month: number,
  anchor: Anchor,
  { ahead, past, sentence }: Clause,
): { year: number; from: ImpliedFrom } {
  const day = anchor.published!;
  const today = civil(day);
  const told = anchor.stated;
  if (told !== null && told.year < today.year && sentence === told.sentence && !ahead)
    return { year: told.year, from: 'mention' };
  if (parts.day !== undefined) {
    return { year: nearestYear(day, month, parts.day, past), from: 'published' };
  }
  if (ahead) return { year: month >= today.month ? today.year : today.year + 1, from: 'published' };
  return { year: month <= today.month ? today.year : today.year - 1, from: 'published' };
}

/** A day that a past clause tells and that lies farther ahead than this was last year's. */
const FARTHEST_AHEAD = 30;

function nearestYear(published: DayNumber, month: number, dayOfMonth: number, past: boolean): number {
  const { year } = civil(published);
  const away = (candidate: number): number => dayNumber(candidate, month, dayOfMonth) - published;
  const nearest = [year - 1, year, year + 1].reduce((best, next) =>
    Math.abs(away(next)) < Math.abs(away(best)) ? next : best,
  );
  return past && away(nearest) > FARTHEST_AHEAD ? nearest - 1 : nearest;
}

/** A weekday: in news one of the last seven days, or of the next where the clause looks ahead. */
function weekday(parts: CalendarParts, anchor: Anchor, { ahead }: Clause): CalendarDate {
  const open = `XXXX-WXX-${parts.weekday!}`;
  const focus = parts.from === 'focus' || anchor.narrative ? focusOf(anchor, 'day') : null;
  const base = focus === null ? (anchor.narrative ? null : anchor.published) : focus.period.from;
  if (base === null) return { resolved: null, open, implied: {} };
  const from = focus?.from ?? 'published';
  const day = weekdayNear(base, parts.weekday!, parts.direction, ahead);
  return { resolved: ofDay(day), open, implied: { year: from, month: from, day: from } };
}

function weekdayNear(
  base: DayNumber,
  wanted: number,
  direction: -1 | 0 | 1 | undefined,
  ahead: boolean,
): DayNumber {
  const back = (weekdayOf(base) - wanted + 7) % 7;
  const forward = (wanted - weekdayOf(base) + 7) % 7;
  if (direction === -1) return base - (back === 0 ? 7 : back);
  if (direction === 1) return base + (forward === 0 ? 7 : forward);
  if (direction === 0) return base - weekdayOf(base) + wanted;
  return ahead ? base + forward : base - back;
}

/** "the 20th": of the month in focus. */
function dayOfMonth(day: number, anchor: Anchor): CalendarDate {
  const focus = focusOf(anchor, 'month');
  const open = `XXXX-XX-${two(day)}`;
  if (focus === null) return { resolved: null, open, implied: {} };
  const { year, month } = civil(focus.period.from);
  if (!isDay(year, month, day)) return { resolved: null, open, implied: {} };
  return {
    resolved: ofDay(dayNumber(year, month, day)),
    open,
    implied: { year: focus.from, month: focus.from },
  };
}
