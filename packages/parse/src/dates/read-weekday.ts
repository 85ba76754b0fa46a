import { TokenKind, type Tokens } from '../text/tokens.ts';
import type { DateDraft, DateExpression } from './date-draft.ts';
import { readOrdinal } from './read-numbers.ts';
import { withDayPart } from './with-day-part.ts';

/** Reads a weekday by itself or with its day of the month: "Thursday", "Friday night", "Tuesday the 19th". A short form needs a period. */
export function readWeekday(tokens: Tokens, at: number): DateDraft | null {
  const weekday = tokens.word(at)?.weekday;
  if (weekday === undefined || !isWeekday(tokens, at, weekday.short)) return null;
  const expression: DateExpression = { kind: 'calendar', weekday: weekday.day };
  if (tokens.lower(at).endsWith('days'))
    return { first: at, last: at + 1, expression: { kind: 'set', value: `XXXX-WXX-${weekday.day}` } };
  const end = weekday.short && tokens.is(at + 1, '.') ? at + 2 : at + 1;
  const day = dayOfMonth(tokens, end);
  if (day !== null) return { first: at, last: day.end, expression: { ...expression, day: day.value } };
  return withDayPart(tokens, { first: at, last: end, expression });
}

const isWeekday = (tokens: Tokens, at: number, short: boolean): boolean => {
  if (!short) return tokens.capitalised(at) ? !isNameOfDay(tokens, at) : isLowerCaseDay(tokens, at);
  const period = tokens.is(at + 1, '.') && tokens.glued(at);
  return tokens.capitalised(at) && period && !tokens.capitalised(at - 1);
};

/** "on friday" is written carelessly; "man friday" is none. */
const isLowerCaseDay = (tokens: Tokens, at: number): boolean =>
  ['on', 'by', 'until', 'till', 'since', 'from'].some((word) => tokens.spells(at - 1, word)) ||
  (tokens.kind(at - 1) !== TokenKind.Word && tokens.kind(at + 1) !== TokenKind.Word && tokens.count < 3);

/** "Tuesday the 19th", "Tuesday, the nineteenth". */
function dayOfMonth(tokens: Tokens, at: number): { value: number; end: number } | null {
  const article = tokens.is(at, ',') ? at + 1 : at;
  if (!tokens.spells(article, 'the')) return null;
  const day = readOrdinal(tokens, article + 1, 31);
  return day === null || tokens.kind(day.end) === TokenKind.Word ? null : day;
}

const NAMED = new Set('black bloody good easter ash cyber super fat holy palm red'.split(' '));

/** "Black Friday", "Bloody Sunday", "Sunday Times". */
function isNameOfDay(tokens: Tokens, at: number): boolean {
  const before = tokens.word(at - 1);
  if (NAMED.has(tokens.lower(at - 1))) return true;
  const named =
    tokens.kind(at - 1) === TokenKind.Word &&
    tokens.capitalised(at - 1) &&
    before?.functionWord === undefined &&
    before?.dateOpener === undefined &&
    at > 1;
  return named && tokens.capitalised(at + 1) && tokens.kind(at + 1) === TokenKind.Word;
}
