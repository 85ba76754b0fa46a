import type { Tokens } from '../../text/tokens.ts';
import type { DateDraft } from '../date-draft.ts';
import { readAbsolute } from '../read-absolute.ts';
import { readReference } from '../read-reference.ts';
import { readWeekday } from '../read-weekday.ts';
import { readRelative } from '../relative/read-relative.ts';
import type { Clock } from './clock.ts';

/** The time with the day that stands behind it: "3 p.m. on Thursday", "noon today". */
export function timeAndDay(
  tokens: Tokens,
  first: number,
  time: Omit<Clock, 'half'>,
): { end: number; dates: readonly [DateDraft, ...DateDraft[]] } {
  const { end } = time;
  const day = dayBehind(tokens, end);
  const told = withClock(day, time);
  // "11 a.m. on 11 November" is two expressions: the preposition parts them
  if (day?.expression.kind === 'calendar' && day.expression.month !== undefined && tokens.spells(end, 'on'))
    return { end: day.last, dates: [{ ...told, first, last: end }, day] };
  const last = day?.last ?? end;
  return { end: last, dates: [{ ...told, first, last }] };
}

/** The time as one of a day, or of the day in focus where none is told. */
export const withClock = (
  day: DateDraft | null,
  { hour, minute, zone, end }: Omit<Clock, 'half'>,
): DateDraft =>
  day === null
    ? { first: end, last: end, expression: { kind: 'clock', hour, minute, zone } }
    : { ...day, clock: { hour, minute, zone } };

/** The day that a time is told of: "on Thursday", "Friday", "today", "on March 4", "last Monday". */
function dayBehind(tokens: Tokens, end: number): DateDraft | null {
  const at = tokens.spells(end, 'on') || tokens.is(end, ',') ? end + 1 : end;
  const date = readAbsolute(tokens, at);
  if (date?.parts.day !== undefined && date.parts.month !== undefined)
    return { first: at, last: date.end, expression: date.parts };
  const day = readWeekday(tokens, at) ?? readReference(tokens, at) ?? readRelative(tokens, at);
  if (day === null || tokens.is(end, ',')) return null;
  const { expression } = day;
  const isDay =
    (expression.kind === 'calendar' && expression.weekday !== undefined) ||
    (expression.kind === 'unit' && expression.unit === 'day');
  return isDay ? day : null;
}
