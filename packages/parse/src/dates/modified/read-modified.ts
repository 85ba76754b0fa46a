import type { Tokens } from '../../text/tokens.ts';
import type { DateDraft, DateExpression, DayPart } from '../date-draft.ts';
import { readAbsolute } from '../read-absolute.ts';
import { readWeekday } from '../read-weekday.ts';
import { readStretch } from '../read-stretch.ts';
import { earlyOrLate } from './early-or-late.ts';
import { endOf } from './end-of.ts';
import { relativeDate } from './narrowed.ts';

/** Reads words that narrow or blur the date behind them: "late October", "the end of March", "circa 1950", "the night of April 18". */
export function readModified(tokens: Tokens, at: number): DateDraft | null {
  return (
    nightOf(tokens, at) ??
    earlyOrLate(tokens, at) ??
    endOf(tokens, at) ??
    approximate(tokens, at) ??
    restOf(tokens, at) ??
    readStretch(tokens, at)
  );
}

/** "the rest of the year", "the remainder of 2024": what is left of it on the day that it is told. */
function restOf(tokens: Tokens, at: number): DateDraft | null {
  const noun = tokens.spells(at, 'the') ? at + 1 : at;
  const rest = tokens.spells(noun, 'rest') || tokens.spells(noun, 'remainder');
  if (!rest || !tokens.spells(noun + 1, 'of')) return null;
  const date = readAbsolute(tokens, noun + 2);
  const told = date === null ? relativeDate(tokens, noun + 2) : { last: date.end, expression: date.parts };
  if (told === null || told.expression.kind === 'duration' || isShort(told.expression)) return null;
  return { first: at, last: told.last, expression: told.expression, part: 'END', rest: true };
}

/** "the rest of the day" and "the remainder of the week" tell how long rather than when. */
const isShort = (expression: DateExpression): boolean =>
  expression.kind === 'unit' && (expression.unit === 'day' || expression.unit === 'week');

/** "the night of April 18, 1775", "the morning of 6 June", "the early hours of Monday", "the early morning hours of May 8". */
function nightOf(tokens: Tokens, at: number): DateDraft | null {
  const noun = tokens.spells(at, 'the') ? at + 1 : at;
  const told =
    tokens.word(noun)?.dayPart === undefined
      ? hours(tokens, noun)
      : { part: tokens.word(noun)!.dayPart!, end: noun + 1 };
  if (told === null || !(tokens.spells(told.end, 'of') || tokens.spells(told.end, 'on'))) return null;
  const date = readAbsolute(tokens, told.end + 1);
  if (date?.parts.day !== undefined)
    return { first: at, last: date.end, expression: date.parts, dayPart: told.part };
  const day = readWeekday(tokens, told.end + 1);
  return day?.expression.kind === 'calendar' && day.dayPart === undefined
    ? { ...day, first: at, dayPart: told.part }
    : null;
}

/** "early hours", "small hours", "late evening hours". */
function hours(tokens: Tokens, at: number): { part: DayPart; end: number } | null {
  const early = tokens.spells(at, 'early') || tokens.spells(at, 'small');
  if (!early && !tokens.spells(at, 'late')) return null;
  const part = tokens.word(at + 1)?.dayPart;
  const noun = part === undefined ? at + 1 : at + 2;
  return tokens.spells(noun, 'hours') ? { part: part ?? (early ? 'MO' : 'EV'), end: noun + 1 } : null;
}

const ABOUT = new Set(['about', 'around', 'circa', 'approximately', 'ca', 'c']);

/** "about 1910", "circa 1950": the date is approximate. */
function approximate(tokens: Tokens, at: number): DateDraft | null {
  if (!ABOUT.has(tokens.lower(at))) return null;
  const date = readAbsolute(tokens, tokens.is(at + 1, '.') ? at + 2 : at + 1);
  return date === null || date.parts.day !== undefined
    ? null
    : { first: at, last: date.end, expression: date.parts, approximate: true };
}
