import type { Tokens } from '../text/tokens.ts';
import type { DateDraft } from './date-draft.ts';
import { readClock } from './clock/read-clock.ts';
import { withDayPart } from './with-day-part.ts';

/** Takes in the time of day behind a date: "Monday at 10:30", "April 19, 11 a.m.", "Tuesday night". */
export function withTime(tokens: Tokens, draft: DateDraft): DateDraft {
  const parted = withDayPart(tokens, draft);
  const joined = tokens.spells(parted.last, 'at') || tokens.is(parted.last, ',');
  const time = readClock(tokens, joined ? parted.last + 1 : parted.last);
  if (time === null) return parted;
  const { hour, minute, zone, end } = time;
  const { dayPart: _dayPart, ...day } = parted;
  return { ...day, last: end, clock: { hour, minute, zone } };
}
