import { spelled, type Rule } from '../../rule.ts';
import { readClock } from '../clock/read-clock.ts';
import type { DateDraft } from '../date-draft.ts';
import { readAbsolute } from '../read-absolute.ts';
import { readReference } from '../read-reference.ts';
import { readWeekday } from '../read-weekday.ts';
import { readRelative } from '../relative/read-relative.ts';
import { dated } from './dated.ts';

/** What stands behind the hour of a worded time: "eight o'clock", "six in the morning", "three p.m.", "twenty minutes past". */
const BEHIND_HOUR = [
  ...spelled("o'clock o’clock in at am pm a p"),
  { word: 'timeUnit' as const },
  { symbol: '-' },
];

/** "10:57", "11 a.m.", "18:00 UTC", "eight o'clock", "3 p.m. on Thursday". */
export const clock: Rule = {
  name: 'date/clock',
  triggers: [{ number: true }, { word: 'numeral', next: BEHIND_HOUR }, ...spelled('quarter half')],
  examples: ['10:57', '11 a.m.', '18:00 UTC', "eight o'clock", 'half past three', '3 p.m. on Thursday'],
  read: (tokens, at) => {
    const time = readClock(tokens, at);
    if (time === null) return null;
    const { first = at, hour, minute, zone, end } = time;
    const told = { hour, minute, zone };
    const day = dayBehind(tokens, end);
    // "11 a.m. on 11 November" is two expressions: the preposition parts them
    if (day?.expression.kind === 'calendar' && day.expression.month !== undefined && tokens.spells(end, 'on'))
      return { end: day.last, dates: [{ ...day, first, last: end, clock: told }, day] };
    return dated(
      day === null
        ? { first, last: end, expression: { kind: 'clock', ...told } }
        : { ...day, first, clock: told },
    );
  },
};

/** The day that a time is told of: "on Thursday", "Friday", "today", "on March 4", "last Monday". */
function dayBehind(tokens: Parameters<Rule['read']>[0], end: number): DateDraft | null {
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
