import type { Tokens } from '../../text/tokens.ts';
import type { DateDraft } from '../date-draft.ts';
import { readAbsolute } from '../read-absolute.ts';
import { readStretch } from '../read-stretch.ts';
import { earlyOrLate } from './early-or-late.ts';
import { endOf } from './end-of.ts';

/** Reads words that narrow or blur the date behind them: "late October", "the end of March", "circa 1950", "the night of April 18". */
export function readModified(tokens: Tokens, at: number): DateDraft | null {
  return (
    earlyOrLate(tokens, at) ??
    endOf(tokens, at) ??
    approximate(tokens, at) ??
    nightOf(tokens, at) ??
    readStretch(tokens, at)
  );
}

/** "the night of April 18, 1775", "the morning of 6 June". */
function nightOf(tokens: Tokens, at: number): DateDraft | null {
  const noun = tokens.spells(at, 'the') ? at + 1 : at;
  const part = tokens.word(noun)?.dayPart;
  if (part === undefined || !(tokens.spells(noun + 1, 'of') || tokens.spells(noun + 1, 'on'))) return null;
  const date = readAbsolute(tokens, noun + 2);
  return date?.parts.day === undefined
    ? null
    : { first: at, last: date.end, expression: date.parts, dayPart: part };
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
