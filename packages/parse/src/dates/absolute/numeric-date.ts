import { yearInDigits, yearOfEvent } from '../../lexicon/event-days.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { isDay } from '../calendar.ts';
import { fullYear } from '../read-numbers.ts';
import { reading, type CalendarReading } from './calendar-reading.ts';

/** How many characters a date in one token has at least, "1.1.24", and any number of a date at most, "21.11.2024". */
const SHORTEST_WHOLE = 6;
const LONGEST = 10;

/** "2024-11-21", "7/8/07", "21.11.2024", "23/Sep/2020", "09/2012", "on 4/25"; where both may be months, the month comes first. */
export function numericDate(tokens: Tokens, at: number): CalendarReading | null {
  if (tokens.kind(at) !== TokenKind.Number) return monthSlashed(tokens, at);
  if (isGluedBefore(tokens, at)) return null;
  const length = tokens.end(at) - tokens.start(at);
  if (length > LONGEST) return null;
  return (length < SHORTEST_WHOLE ? null : oneToken(tokens, at)) ?? separated(tokens, at);
}

/** Words before a number in parts that is no date: "Version 10.11.12". */
const LABELS = new Set(['version', 'release', 'build', 'firmware', 'section', 'chapter', 'clause', 'update']);

/** "21.11.2024", "20241121": one token. */
function oneToken(tokens: Tokens, at: number): CalendarReading | null {
  if (LABELS.has(tokens.lower(tokens.is(at - 1, ':') ? at - 2 : at - 1))) return null;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(tokens.surface(at));
  if (dotted !== null) return numbers(at, at + 1, Number(dotted[2]), Number(dotted[1]), dotted[3]!);
  const packed = /^((?:19|20)\d{2})([01]\d)([0-3]\d)$/.exec(tokens.surface(at));
  return packed === null ? null : valid(at, at + 1, Number(packed[1]), Number(packed[2]), Number(packed[3]));
}

/** Numbers and a month's name glued by one sign: "2024-11-21", "7/8/07", "2019-aug-1", "23/Sep/2020". */
function separated(tokens: Tokens, at: number): CalendarReading | null {
  const sign = tokens.is(at + 1, '-') ? '-' : tokens.is(at + 1, '/') ? '/' : null;
  if (sign === null || !tokens.glued(at) || !tokens.glued(at + 1)) return null;
  const third = tokens.is(at + 3, sign) && tokens.glued(at + 2) && tokens.glued(at + 3);
  const first = tokens.surface(at);
  const named = tokens.word(at + 2)?.month;
  if (named !== undefined) {
    const last = third ? tokens.surface(at + 4) : '';
    if (/^\d{4}$/.test(first) && /^\d{1,2}$/.test(last))
      return valid(at, at + 5, Number(first), named, Number(last));
    if (!third && /^(?:19|20)\d\d$/.test(first))
      return reading(at, at + 3, { year: Number(first), month: named });
    return /^\d{1,2}$/.test(first) && isYear(last)
      ? valid(at, at + 5, yearOf(last), named, Number(first))
      : null;
  }
  if (!/^\d{1,2}$/.test(tokens.surface(at + 2)) && !/^\d{4}$/.test(tokens.surface(at + 2))) return null;
  return third ? threeNumbers(tokens, at) : twoNumbers(tokens, at, sign, first, tokens.surface(at + 2));
}

/** "2024-11-21", "7/8/07". */
function threeNumbers(tokens: Tokens, at: number): CalendarReading | null {
  const [first, second, third] = [tokens.surface(at), tokens.surface(at + 2), tokens.surface(at + 4)];
  if (!/^\d{1,2}$/.test(second)) return null;
  if (/^\d{4}$/.test(first) && /^\d{1,2}$/.test(third))
    return valid(at, at + 5, Number(first), Number(second), Number(third));
  return /^\d{1,2}$/.test(first) && isYear(third)
    ? numbers(at, at + 5, Number(first), Number(second), third)
    : null;
}

/** Words behind which two numbers are a day: "on 4/25". */
const DAY_OPENERS = new Set(['on', 'until', 'till', 'since', 'dated']);

/** "2024-11", "2014/10", "09/2012", and "4/25" where a preposition of time opens it. */
function twoNumbers(
  tokens: Tokens,
  at: number,
  sign: '-' | '/',
  first: string,
  second: string,
): CalendarReading | null {
  if (tokens.glued(at + 2) && tokens.is(at + 3, sign)) return null;
  const [a, b] = [Number(first), Number(second)];
  if (/^\d{4}$/.test(first) && second.length === 2) return yearMonth(at, a, b);
  if (sign === '-') return null;
  if (first.length === 2 && /^\d{4}$/.test(second)) return yearMonth(at, b, a);
  const event = eventYear(tokens, at, a, b);
  if (event !== undefined) return valid(at, at + 3, event, a, b);
  const opened = DAY_OPENERS.has(tokens.spelling(at - 1)) || tokens.word(at - 1)?.weekday !== undefined;
  return opened ? slashedDay(tokens, at) : null;
}

/** Words behind which a day in digits is that of its event. */
const EVENT_OPENERS = new Set(['since', 'after', 'before', 'until', 'on', 'during']);

/** The year of "since 9/11", "the 9/11 attacks"; undefined for "on 9/11 at noon". */
function eventYear(tokens: Tokens, at: number, month: number, day: number): number | undefined {
  const named = yearOfEvent(month, day, tokens.lower(at + 3));
  if (named !== undefined || !EVENT_OPENERS.has(tokens.spelling(at - 1))) return named;
  const timed = tokens.spells(at + 3, 'at') || tokens.spells(at + 3, 'of');
  return timed ? undefined : yearInDigits(month, day);
}

/** "4/25" as a day and a month, where what stands around it shows that it is no fraction. */
export function slashedDay(tokens: Tokens, at: number): CalendarReading | null {
  const [first, second] = [tokens.surface(at), tokens.surface(at + 2)];
  if (!tokens.is(at + 1, '/') || !/^\d{1,2}$/.test(first) || !/^\d{1,2}$/.test(second)) return null;
  const [a, b] = [Number(first), Number(second)];
  const [month, day] = a > 12 ? [b, a] : [a, b];
  return isDay(2000, month, day) ? reading(at, at + 3, { month, day }) : null;
}

const yearMonth = (at: number, year: number, month: number): CalendarReading | null =>
  month >= 1 && month <= 12 && year > 1900 && year < 2100 ? reading(at, at + 3, { year, month }) : null;

/** "Oct/2", "August/10", "Aug/10/2012". */
function monthSlashed(tokens: Tokens, at: number): CalendarReading | null {
  const month = tokens.word(at)?.month;
  if (month === undefined || !tokens.is(at + 1, '/') || !tokens.glued(at) || !tokens.glued(at + 1))
    return null;
  const day = tokens.surface(at + 2);
  if (!/^\d{1,2}$/.test(day)) return null;
  const year = tokens.is(at + 3, '/') && tokens.glued(at + 3) ? tokens.surface(at + 4) : '';
  if (isYear(year)) return valid(at, at + 5, yearOf(year), month, Number(day));
  return isDay(2000, month, Number(day)) && !tokens.is(at + 3, '/')
    ? reading(at, at + 3, { month, day: Number(day) })
    : null;
}

const isGluedBefore = (tokens: Tokens, at: number): boolean =>
  tokens.glued(at - 1) &&
  (tokens.kind(at - 1) === TokenKind.Word ||
    tokens.is(at - 1, '/') ||
    tokens.is(at - 1, '-') ||
    tokens.is(at - 1, '.') ||
    tokens.is(at - 1, '$'));

const isYear = (digits: string): boolean => /^(?:\d{4}|\d{2})$/.test(digits);
const yearOf = (digits: string): number => (digits.length === 2 ? fullYear(Number(digits)) : Number(digits));

/** Day and month in either order, the month first where both may be. */
const numbers = (first: number, end: number, a: number, b: number, year: string): CalendarReading | null =>
  a > 12 ? valid(first, end, yearOf(year), b, a) : valid(first, end, yearOf(year), a, b);

const valid = (
  first: number,
  end: number,
  year: number,
  month: number,
  day: number,
): CalendarReading | null => (isDay(year, month, day) ? reading(first, end, { year, month, day }) : null);
