import { spelled, type Rule } from '../../rule.ts';
import { hourRange } from '../clock/hour-range.ts';
import { readClock } from '../clock/read-clock.ts';
import { timeAndDay, withClock } from '../clock/time-and-day.ts';
import type { DateDraft } from '../date-draft.ts';

/** What stands behind the hour of a worded time: "eight o'clock", "six in the morning", "three p.m.", "twenty minutes past". */
const BEHIND_HOUR = [
  ...spelled("o'clock o’clock oclock in at am pm a p to till until and past oh zero"),
  { word: 'numeral' as const },
  { word: 'timeUnit' as const },
  { symbol: '-' },
];

/** "10:57", "11 a.m.", "18:00 UTC", "eight o'clock", "3 p.m. on Thursday". */
export const clock: Rule = {
  name: 'date/clock',
  triggers: [{ number: true }, { word: 'numeral', next: BEHIND_HOUR }, ...spelled('quarter half')],
  examples: [
    '10:57',
    '11 a.m.',
    '18:00 UTC',
    "eight o'clock",
    'half past three',
    '3 p.m. on Thursday',
    '3-4 pm',
    'nine thirty a.m.',
  ],
  read: (tokens, at) => {
    const range = hourRange(tokens, at);
    if (range === null) {
      const time = readClock(tokens, at);
      return time === null ? null : timeAndDay(tokens, time.first ?? at, time);
    }
    const [from, to] = range;
    const last = timeAndDay(tokens, to.first ?? from.end + 1, to);
    const [day] = last.dates;
    const first: DateDraft = {
      ...withClock(day.clock === undefined ? null : day, from),
      first: at,
      last: from.end,
    };
    return { ...last, dates: [first, ...last.dates] };
  },
};
