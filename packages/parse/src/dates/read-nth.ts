import { TokenKind, type Tokens } from '../text/tokens.ts';
import type { DateDraft, DateExpression } from './date-draft.ts';
import { readAbsolute } from './read-absolute.ts';
import { readHoliday } from './read-holiday.ts';
import { readOrdinal } from './read-numbers.ts';
import { readWeekNumber } from './read-week-number.ts';
import { readRelative } from './relative/read-relative.ts';

/** A longer time that something has its place in, and the first token after it. */
interface Container {
  readonly expression: DateExpression;
  readonly end: number;
}

/** Reads a day by its place in a longer time: "the first Monday of May", "Tuesday of next week", "the week of 10 April". */
export function readNth(tokens: Tokens, at: number): DateDraft | null {
  return (
    ordinal(tokens, at) ??
    weekdayOfWeek(tokens, at) ??
    dayOfMonth(tokens, at) ??
    holding(tokens, at) ??
    readWeekNumber(tokens, at)
  );
}

/** "the first Monday of May", "last Sunday in March 2014", "the second last day of the month". */
function ordinal(tokens: Tokens, at: number): DateDraft | null {
  const start = tokens.spells(at, 'the') ? at + 1 : at;
  const place = readPlace(tokens, start);
  if (place === null) return null;
  const word = tokens.word(place.end);
  const weekday = word?.weekday?.day;
  const of =
    weekday !== undefined
      ? 'weekday'
      : word?.timeUnit === 'day' || word?.timeUnit === 'weekend' || word?.timeUnit === 'month'
        ? word.timeUnit
        : null;
  if (of === null || tokens.endsIn(place.end, 's')) return null;
  const part = weekday === undefined ? undefined : tokens.word(place.end + 1)?.dayPart;
  const joiner = part === undefined ? place.end + 1 : place.end + 2;
  if (!tokens.spells(joiner, 'of') && !(tokens.spells(joiner, 'in') && of !== 'month')) return null;
  const within = readContainer(tokens, joiner + 1);
  if (within === null) return null;
  return {
    first: at,
    last: within.end,
    expression: {
      kind: 'nth',
      nth: place.nth,
      of,
      ...(weekday === undefined ? {} : { weekday }),
      within: within.expression,
    },
    ...(part === undefined ? {} : { dayPart: part }),
  };
}

/** "first", "3rd", "last", "second last": 1, 3, -1, -2. */
function readPlace(tokens: Tokens, at: number): { nth: number; end: number } | null {
  if (tokens.spells(at, 'last') || tokens.spells(at, 'final')) return { nth: -1, end: at + 1 };
  const found = readOrdinal(tokens, at, 31);
  if (found === null) return null;
  const hyphen = tokens.is(found.end, '-') ? found.end + 1 : found.end;
  return tokens.spells(hyphen, 'last')
    ? { nth: -found.value, end: hyphen + 1 }
    : { nth: found.value, end: found.end };
}

/** "May", "October 2014", "next month", "the year": a month or more. */
function readContainer(tokens: Tokens, at: number): Container | null {
  const absolute = readAbsolute(tokens, at);
  if (absolute !== null)
    return absolute.parts.day === undefined ? { expression: absolute.parts, end: absolute.end } : null;
  const relative = readRelative(tokens, at);
  if (relative !== null) {
    const { expression } = relative;
    const long =
      (expression.kind === 'unit' && (expression.unit === 'month' || expression.unit === 'year')) ||
      (expression.kind === 'calendar' && expression.month !== undefined && expression.day === undefined);
    return long ? { expression, end: relative.last } : null;
  }
  const noun = tokens.spells(at, 'the') ? at + 1 : at;
  const unit = tokens.word(noun)?.timeUnit;
  return (unit === 'month' || unit === 'year') && !tokens.endsIn(noun, 's')
    ? { expression: { kind: 'unit', unit, offset: 0, from: 'focus' }, end: noun + 1 }
    : null;
}

/** "Tuesday of next week", "Friday last week", "Tuesday, next week". */
function weekdayOfWeek(tokens: Tokens, at: number): DateDraft | null {
  const weekday = tokens.word(at)?.weekday;
  if (weekday === undefined || weekday.short || tokens.endsIn(at, 'days')) return null;
  const part = tokens.word(at + 1)?.dayPart;
  let next = part === undefined ? at + 1 : at + 2;
  if (tokens.spells(next, 'of') || tokens.is(next, ',')) next += 1;
  const week = readRelative(tokens, next);
  if (week?.expression.kind !== 'unit' || week.expression.unit !== 'week') return null;
  return {
    first: at,
    last: week.last,
    expression: { kind: 'nth', nth: 1, of: 'weekday', weekday: weekday.day, within: week.expression },
    ...(part === undefined ? {} : { dayPart: part }),
  };
}

/** "the 20th of next month", "the 15th day of this month", "20 of this month". */
function dayOfMonth(tokens: Tokens, at: number): DateDraft | null {
  const start = tokens.spells(at, 'the') ? at + 1 : at;
  const day = readOrdinal(tokens, start, 31);
  if (day === null || !tokens.spells(day.end, 'of')) return null;
  const month = readRelative(tokens, day.end + 1);
  if (month?.expression.kind !== 'unit' || month.expression.unit !== 'month') return null;
  return {
    first: at,
    last: month.last,
    expression: { kind: 'nth', nth: day.value, of: 'day', within: month.expression },
  };
}

/** "the week of April 10", "the weekend of Halloween": the one that holds the day. */
function holding(tokens: Tokens, at: number): DateDraft | null {
  const start = tokens.spells(at, 'the') ? at + 1 : at;
  const unit = tokens.word(start)?.timeUnit;
  if ((unit !== 'week' && unit !== 'weekend') || !tokens.spells(start + 1, 'of')) return null;
  const next = tokens.spells(start + 2, 'the') ? start + 3 : start + 2;
  const date = readHoliday(tokens, next) ?? readAbsolute(tokens, next);
  const isDay = date?.parts.holiday !== undefined || date?.parts.day !== undefined;
  if (date === null || !isDay || tokens.kind(start) !== TokenKind.Word) return null;
  return {
    first: at,
    last: date.end,
    expression: { kind: 'nth', nth: 0, of: unit, within: date.parts },
  };
}
