import type { CalendarDate, ClaimRow } from '@muster/model';
import { isForecast } from '../tables/set-aside.ts';
import { plainWords } from '../plain-words.ts';
import { happening } from './happenings.ts';
import { isTally, wordsOf } from './tally.ts';

/** The days on which something happened. */
export interface Days {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** Categories whose number belongs to what happened, where those of soldiers, the missing and the displaced stand for a state of things. */
const HAPPENED: ReadonlySet<string> = new Set(
  'killed wounded casualties captured detained released participants'.split(' '),
);
/** What happens to things on a day. */
const DONE: ReadonlySet<string> = new Set('destroyed damaged hit downed fired taken stranded'.split(' '));

/** More days than this are a stretch of time, and no day of an event. */
const MOST_DAYS = 2;
const DAY = 86_400_000;

/** Nouns that a number is told by: a date beside one of them is one of telling. */
const TELLING: ReadonlySet<string> = new Set(
  `count counts toll tally total number numbers figure figures briefing statement report announcement update bulletin`.split(
    ' ',
  ),
);
/** What stands before a date of telling, "announced on Monday", or a date as of which, "by Monday". */
const TOLD_ON: ReadonlySet<string> = new Set(
  `said told announced reported published released counted put given gave confirmed updated by until till through as`.split(
    ' ',
  ),
);
const BESIDE_DATES: ReadonlySet<string> = new Set('on in late early the at of its end'.split(' '));

/** Whether what is counted happens at an event, and is not a state of things. */
export function isOfEvents({
  category,
  what,
  counted,
}: Pick<ClaimRow, 'category' | 'what' | 'counted'>): boolean {
  if (category === null ? counted === 'magnitude' : HAPPENED.has(category)) return true;
  const happened = what === null ? null : happening(plainWords(what));
  return happened !== null && DONE.has(happened);
}

/** The days that a claim gives its number for; null where it gives none, or only the day as of which the number holds. */
export function daysOf(claim: ClaimRow): Days | null {
  const { from, to, when, published } = claim;
  if (when === null || from === null || isForecast(claim) || !isOfEvents(claim)) return null;
  // "Since Monday": to the day of the report.
  if (to === null) return { from, to: published === null || published < from ? from : published };
  return isAsOf(claim, when) ? null : { from, to };
}

/** Whether the days are those of one event: "Monday", "overnight", and neither "April" nor "this year". */
export function isOneEvent({ from, to }: Days): boolean {
  return (Date.parse(to) - Date.parse(from)) / DAY <= MOST_DAYS;
}

/** Whether two events may be one. */
export function overlap(left: Days, right: Days): boolean {
  return left.from <= right.to && right.from <= left.to;
}

/** Whether the date is the day as of which a number holds: "rose to 61 on Monday", "by Monday", "On Monday the ministry said"; and not the event's own: "killed 17 people on Monday", "Monday's bombing". */
function isAsOf(claim: ClaimRow, when: string): boolean {
  const { quote, surface, cue } = claim;
  const [at, figure] = [quote.indexOf(when), quote.indexOf(surface)];
  if (at === -1 || figure === -1) return true;
  const behind = quote.slice(at + when.length);
  const before = wordsOf(quote.slice(0, at));
  const [next = ''] = wordsOf(behind.replace(/^['’]s?/u, ''));
  if (TELLING.has(next)) return true;
  if (/^['’]s? /u.test(behind) || /^of(?: the)?$/u.test(before.slice(-2).join(' ')) || before.at(-1) === 'of')
    return false;
  const telling = before.findLast((word) => !BESIDE_DATES.has(word));
  if (telling !== undefined && TOLD_ON.has(telling)) return true;
  if (isTally(claim) || (cue !== null && wordsOf(cue).some((word) => TELLING.has(word)))) return true;
  const said = cue === null ? -1 : quote.indexOf(cue, at);
  return at < figure && said !== -1 && said < figure;
}
