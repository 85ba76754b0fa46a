import type { Tokens } from '../text/tokens.ts';
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
