import { civil, dayNumber, isDay, two, weekdayOf, type DayNumber } from '../calendar.ts';
import type { CalendarParts } from '../date-draft.ts';
import { focusOf, type Anchor } from './anchor.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { Clause } from './clause.ts';
import { ofDay } from './period-of.ts';

/** A weekday: in news one of the last seven days, or of the next where the clause looks ahead. */
export function weekdayDate(parts: CalendarParts, anchor: Anchor, clause: Clause): CalendarDate {
  const open = `XXXX-WXX-${parts.weekday!}`;
  const focus = parts.from === 'focus' || anchor.narrative ? focusOf(anchor, 'day') : null;
  const base = focus === null ? (anchor.narrative ? null : anchor.published) : focus.period.from;
  if (base === null) return { resolved: null, open, implied: {} };
  const from = focus?.from ?? 'published';
  const day =
    parts.day === undefined
      ? weekdayNear(base, parts.weekday!, parts.direction, clause)
      : weekdayOnDay(base, parts.weekday!, parts.day);
  if (day === null) return { resolved: null, open, implied: {} };
  const implied = { year: from, month: from };
  return {
    resolved: ofDay(day),
    open,
    implied: parts.day === undefined ? { ...implied, day: from } : implied,
  };
}

function weekdayNear(
  base: DayNumber,
  wanted: number,
  direction: -1 | 0 | 1 | undefined,
  { ahead, past }: Clause,
): DayNumber {
  const back = (weekdayOf(base) - wanted + 7) % 7;
  const forward = (wanted - weekdayOf(base) + 7) % 7;
  if (direction === -1) return base - (back === 0 ? 7 : back);
  if (direction === 1) return base + (forward === 0 ? 7 : forward);
  // "this Saturday" is to come, unless what happened on it is told
  if (direction === 0) return past ? base - back : base + forward;
  return ahead ? base + forward : base - back;
}

/** "Tuesday the 19th" is the nearest one; null where none is within half a year. */
function weekdayOnDay(base: DayNumber, wanted: number, dayOfTheMonth: number): DayNumber | null {
  const { year, month } = civil(base);
  let best: DayNumber | null = null;
  for (let away = -6; away <= 6; away += 1) {
    const first = civil(dayNumber(year, month + away, 1));
    if (!isDay(first.year, first.month, dayOfTheMonth)) continue;
    const day = dayNumber(first.year, first.month, dayOfTheMonth);
    if (weekdayOf(day) !== wanted) continue;
    if (best === null || Math.abs(day - base) < Math.abs(best - base)) best = day;
  }
  return best;
}

/** "the 20th": of the month in focus. */
export function dayOfMonth(day: number, anchor: Anchor): CalendarDate {
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
