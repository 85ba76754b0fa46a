import { TokenKind, type Tokens } from '../text/tokens.ts';
import type { DateDraft } from './date-draft.ts';
import { isAlone } from './is-alone.ts';
import { readOrdinal } from './read-numbers.ts';

const OPENERS = new Set(['on', 'by', 'until', 'of', 'from', 'since', 'till', 'before', 'after']);

/** Reads a day of the month in focus: "on the 20th", "until the 13th", "on 20th"; "the 20th" where nothing else is written. */
export function readOrdinalDay(tokens: Tokens, at: number): DateDraft | null {
  const digits = tokens.spells(at, 'the') ? at + 1 : at;
  if (tokens.kind(digits) !== TokenKind.Number) return digits > at ? onlyWords(tokens, at) : null;
  const opened = OPENERS.has(tokens.spelling(at - 1)) && (digits > at || !tokens.spells(at - 1, 'of'));
  const day = opened || at === 0 ? readOrdinal(tokens, digits, 31) : null;
  if (day === null || tokens.is(day.end, '-')) return null;
  const closed = opened ? endsDay(tokens, day.end) : isAlone(tokens, at, day.end);
  return closed ? { first: at, last: day.end, expression: { kind: 'calendar', day: day.value } } : null;
}

/** "on the first", where nothing else is written. */
function onlyWords(tokens: Tokens, at: number): DateDraft | null {
  const day = readOrdinal(tokens, at + 1, 31);
  return day !== null && isAlone(tokens, tokens.spells(at - 1, 'on') ? at - 1 : at, day.end)
    ? { first: at, last: day.end, expression: { kind: 'calendar', day: day.value } }
    : null;
}

/** "the 20th of the dead" and "the 5th Brigade" are no days. */
const endsDay = (tokens: Tokens, at: number): boolean => {
  if (tokens.spells(at, 'of') || tokens.spells(at, 'in')) return false;
  const next = tokens.word(at)?.functionWord;
  return (
    tokens.kind(at) !== TokenKind.Word ||
    next === 'preposition' ||
    next === 'coordinator' ||
    next === 'auxiliary'
  );
};
