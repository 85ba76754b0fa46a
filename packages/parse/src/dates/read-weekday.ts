import { TokenKind, type Tokens } from '../text/tokens.ts';
import type { DateDraft, DateExpression } from './date-draft.ts';
import { isAlone } from './is-alone.ts';
import type { NumberReading } from './number-reading.ts';
import { readOrdinal } from './read-numbers.ts';
import { isNameOfDay } from './name-of-day.ts';
import { withDayPart } from './with-day-part.ts';

/** Reads a weekday by itself or with its day of the month: "Thursday", "Friday night", "Tuesday the 19th", "Friday after next", "Sunday mornings". */
export function readWeekday(tokens: Tokens, at: number): DateDraft | null {
  const weekday = tokens.word(at)?.weekday;
  if (weekday === undefined || !isWeekday(tokens, at, weekday.short)) return null;
  const expression: DateExpression = { kind: 'calendar', weekday: weekday.day };
  const everyWeek = `XXXX-WXX-${weekday.day}`;
  if (tokens.endsIn(at, 'days'))
    return { first: at, last: at + 1, expression: { kind: 'set', value: everyWeek } };
  const end = weekday.short && tokens.is(at + 1, '.') ? at + 2 : at + 1;
  const day = dayOfMonth(tokens, end);
  if (day !== null) return { first: at, last: day.end, expression: { ...expression, day: day.value } };
  const parts = tokens.word(end)?.dayPart;
  if (parts !== undefined && tokens.endsIn(end, 's'))
    return { first: at, last: end + 1, expression: { kind: 'set', value: `${everyWeek}T${parts}` } };
  return (
    besideNext(tokens, at, end, weekday.day) ?? withDayPart(tokens, { first: at, last: end, expression })
  );
}

/** A short form needs a period, a day of the month, another weekday beside it or nothing at all. */
const isWeekday = (tokens: Tokens, at: number, short: boolean): boolean => {
  if (!short) return tokens.capitalised(at) ? !isNameOfDay(tokens, at) : isLowerCaseDay(tokens, at);
  if (isAlone(tokens, at, at + 1)) return true;
  if (!tokens.capitalised(at)) return false;
  if (isListed(tokens, at)) return true;
  const period = tokens.is(at + 1, '.') && tokens.glued(at);
  return !tokens.capitalised(at - 1) && (period || dayOfMonth(tokens, at + 1) !== null);
};

/** "Mon-Fri", "Mon or Tue". */
const isListed = (tokens: Tokens, at: number): boolean =>
  (isJoiner(tokens, at + 1) && tokens.word(at + 2)?.weekday !== undefined) ||
  (isJoiner(tokens, at - 1) && tokens.word(at - 2)?.weekday !== undefined);

const isJoiner = (tokens: Tokens, at: number): boolean =>
  tokens.is(at, '-') ||
  tokens.is(at, '–') ||
  tokens.is(at, '/') ||
  tokens.is(at, ',') ||
  tokens.is(at, '&') ||
  tokens.spells(at, 'and') ||
  tokens.spells(at, 'or') ||
  tokens.spells(at, 'to');

/** "on friday" and "friday night" are written carelessly; "man friday" is none. */
const isLowerCaseDay = (tokens: Tokens, at: number): boolean =>
  ['on', 'by', 'until', 'till', 'since', 'from'].some((word) => tokens.spells(at - 1, word)) ||
  tokens.word(at + 1)?.dayPart !== undefined ||
  tokens.spells(at + 1, 'after') ||
  (tokens.kind(at - 1) !== TokenKind.Word && tokens.kind(at + 1) !== TokenKind.Word && tokens.count < 3);

/** "Tuesday the 19th", "Tuesday, the nineteenth", "Tuesday 19th". */
function dayOfMonth(tokens: Tokens, at: number): NumberReading | null {
  const article = tokens.is(at, ',') ? at + 1 : at;
  const told = tokens.spells(article, 'the');
  if (!told && tokens.kind(at) !== TokenKind.Number) return null;
  const day = readOrdinal(tokens, told ? article + 1 : at, 31);
  return day === null || tokens.kind(day.end) === TokenKind.Word ? null : day;
}

/** "Friday after next", "the Friday before last": one week beyond the next or the last. */
function besideNext(tokens: Tokens, at: number, end: number, weekday: number): DateDraft | null {
  const after = tokens.spells(end, 'after') && tokens.spells(end + 1, 'next');
  const before = tokens.spells(end, 'before') && tokens.spells(end + 1, 'last');
  if (!after && !before) return null;
  const sign = after ? 1 : -1;
  return {
    first: tokens.spells(at - 1, 'the') ? at - 1 : at,
    last: end + 2,
    expression: {
      kind: 'away',
      amount: 1,
      unit: 'week',
      sign,
      base: { kind: 'calendar', weekday, direction: sign },
    },
  };
}
