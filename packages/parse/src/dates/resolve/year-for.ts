import type { ImpliedFrom } from '@muster/model';
import { civil, dayNumber, isDay, weekdayOf, type DayNumber } from '../calendar.ts';
import type { CalendarParts } from '../date-draft.ts';
import { focusOf, nowOf, yearOf, type Anchor } from './anchor.ts';
import type { Clause } from './clause.ts';

/** A year and, where the words do not state it, what implied it. */
export interface YearReading {
  readonly year: number;
  readonly from: ImpliedFrom | null;
}

/** The year that is stated, told by reference, or implied by the anchor; one that has the day: "February 29", "Friday, Sept. 20". */
export function yearFor(parts: CalendarParts, anchor: Anchor, clause: Clause): YearReading | null {
  const found = anyYear(parts, anchor, clause);
  return found === null || found.from === null || parts.year !== undefined ? found : withDay(parts, found);
}

/** How many years away a day of its weekday, and a 29 February, may lie. */
const NEAREST_WEEKDAY = [0, -1, 1];
const NEAREST_LEAP = [0, 1, -1, 2, -2, 3, -3, 4, -4];

function withDay({ month, day, weekday }: CalendarParts, found: YearReading): YearReading {
  if (month === undefined || day === undefined) return found;
  const fits = (away: number): boolean =>
    isDay(found.year + away, month, day) &&
    (weekday === undefined || weekdayOf(dayNumber(found.year + away, month, day)) === weekday);
  const away = (weekday === undefined ? NEAREST_LEAP : NEAREST_WEEKDAY).find(fits);
  return { ...found, year: found.year + (away ?? 0) };
}

function anyYear(parts: CalendarParts, anchor: Anchor, clause: Clause): YearReading | null {
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

const focusYear = (anchor: Anchor): YearReading | null => {
  const focus = focusOf(anchor, 'year');
  return focus === null ? null : { year: yearOf(focus.period.from), from: focus.from };
};

const nowYear = (anchor: Anchor): YearReading | null => {
  const now = nowOf(anchor);
  return now === null ? null : { year: yearOf(now.day), from: now.from };
};

/** "last September", "next spring", "the previous April". */
function directed(
  { direction, from, day }: CalendarParts,
  month: number,
  anchor: Anchor,
): YearReading | null {
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
): YearReading | null {
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
  { ahead, past, current, term, sentence }: Clause,
): YearReading {
  const day = anchor.published!;
  const today = civil(day);
  const told = anchor.stated;
  if (told !== null && told.year < today.year && sentence === told.sentence && !ahead && !current) {
    // "100 in December 2024, 300 in January": the telling goes on into the next year
    const turns = told.month !== null && month < told.month;
    return { year: told.year + (turns ? 1 : 0), from: 'mention' };
  }
  if (parts.day !== undefined) {
    return { year: nearestYear(day, month, parts.day, { ahead: ahead && term, past }), from: 'published' };
  }
  if (ahead) return { year: month >= today.month ? today.year : today.year + 1, from: 'published' };
  // where no verb tells, a month just ahead is meant: "The mission ends in December", told in November
  const near = !past && !current && month > today.month && month - today.month <= NEAR_MONTHS;
  return { year: month <= today.month || near ? today.year : today.year - 1, from: 'published' };
}

/** So many months ahead are nearer than the rest of the year behind. */
const NEAR_MONTHS = 3;

/** A day that a past clause tells and that lies farther ahead than this was last year's; one to come that lies farther back is next year's. */
const FARTHEST = 30;

function nearestYear(
  published: DayNumber,
  month: number,
  dayOfMonth: number,
  { ahead, past }: Pick<Clause, 'ahead' | 'past'>,
): number {
  const { year } = civil(published);
  const away = (candidate: number): number => dayNumber(candidate, month, dayOfMonth) - published;
  const nearest = [year - 1, year, year + 1].reduce((best, next) =>
    Math.abs(away(next)) < Math.abs(away(best)) ? next : best,
  );
  if (ahead && away(nearest) < -FARTHEST) return nearest + 1;
  return past && away(nearest) > FARTHEST ? nearest - 1 : nearest;
}
