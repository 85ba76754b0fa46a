import { lexicon } from '../lexicon/lexicon.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import { bareYear } from './absolute/bare-year.ts';
import type { CalendarReading } from './absolute/calendar-reading.ts';
import { dayFirst, monthFirst } from './absolute/day-and-month.ts';
import { decadeOrCentury } from './absolute/decade-or-century.ts';
import { eraYear } from './absolute/era.ts';
import { numericDate } from './absolute/numeric-date.ts';
import { quarterDate } from './absolute/quarter-date.ts';
import { seasonDate } from './absolute/season-date.ts';
import { afterPeriod } from './read-numbers.ts';

/** Reads a date that names parts of the calendar at token `at`: "Nov. 4, 2024", "4 November", "the spring of 1916", "1915". */
export function readAbsolute(tokens: Tokens, at: number): CalendarReading | null {
  if (!opensCalendar(tokens, at)) return null;
  return (
    weekdayDate(tokens, at) ??
    numericDate(tokens, at) ??
    monthFirst(tokens, at) ??
    dayFirst(tokens, at) ??
    seasonDate(tokens, at) ??
    quarterDate(tokens, at) ??
    decadeOrCentury(tokens, at) ??
    eraYear(tokens, at) ??
    bareYear(tokens, at)
  );
}

/** Whether a date that names parts of the calendar can begin at `at`: most words cannot, and it is asked at many. */
function opensCalendar(tokens: Tokens, at: number): boolean {
  const number = tokens.wordNumber(at);
  if (number >= 0) return OPENS_CALENDAR[number] === 1;
  const kind = tokens.kind(at);
  return kind === TokenKind.Number || kind === TokenKind.Symbol;
}

const OPENERS = new Set([
  'q',
  'ad',
  'a.d.',
  'final',
  'last',
  'latter',
  'fiscal',
  'financial',
  'fy',
  'cy',
  'h',
]);
const OPENS_CALENDAR = Uint8Array.from(lexicon.words, (word) =>
  Number(
    word.month !== undefined ||
      word.weekday !== undefined ||
      word.season !== undefined ||
      word.ordinal !== undefined ||
      word.decade !== undefined ||
      word.numeral?.role === 'ten' ||
      word.numeral?.role === 'teen' ||
      word.spelling === 'two' ||
      OPENERS.has(word.spelling),
  ),
);

/** "Thursday, Nov. 21", "Tuesday 4 March 2008". A weekday alone is relative. */
function weekdayDate(tokens: Tokens, at: number): CalendarReading | null {
  const weekday = tokens.word(at)?.weekday;
  if (weekday === undefined) return null;
  let next = afterPeriod(tokens, at + 1);
  if (tokens.is(next, ',')) next += 1;
  if (tokens.spells(next, 'the')) next += 1;
  const date = monthFirst(tokens, next) ?? dayFirst(tokens, next) ?? numericDate(tokens, next);
  return date === null || date.parts.day === undefined
    ? null
    : { first: at, end: date.end, parts: { ...date.parts, weekday: weekday.day } };
}
