import { TokenKind, type Tokens } from '../text/tokens.ts';
import type { DateDraft } from './date-draft.ts';
import { readOrdinal } from './read-numbers.ts';

const OPENERS = new Set(['on', 'by', 'until', 'of', 'from', 'since', 'till', 'before', 'after']);

/** Reads a day of the month in focus: "on the 20th", "until the 13th". */
export function readOrdinalDay(tokens: Tokens, at: number): DateDraft | null {
  if (!tokens.spells(at, 'the') || !OPENERS.has(tokens.spelling(at - 1))) return null;
  const day = tokens.kind(at + 1) === TokenKind.Number ? readOrdinal(tokens, at + 1, 31) : null;
  if (day === null || tokens.is(day.end, '-')) return null;
  return endsDay(tokens, day.end)
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
