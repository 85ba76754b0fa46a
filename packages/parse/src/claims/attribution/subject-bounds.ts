import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { isAdverb } from '../clauses/adverb.ts';
import { isDay } from './day.ts';
import { isQuoteMark } from './quote-mark.ts';

/** "who", "which", "whom". */
export const isRelative = (tokens: Tokens, at: number): boolean =>
  tokens.spells(at, 'who') || tokens.spells(at, 'which') || tokens.spells(at, 'whom');

/** A dash of any length with space about it. */
export const isDash = (tokens: Tokens, at: number): boolean =>
  ['―', '—', '–'].some((mark) => tokens.is(at, mark)) || (tokens.is(at, '-') && !tokens.glued(at));

/** "in 2010", "later": what may stand between a subject and its verb. */
export const isCircumstance = (tokens: Tokens, at: number): boolean =>
  ['preposition', 'adverb'].includes(tokens.word(at)?.functionWord ?? '') ||
  (isAdverb(tokens, at) && tokens.word(at)?.plainNoun === undefined);

/** "who [in a televised interview] appeared", not "she [the agency] said". */
export const isCircumstances = (tokens: Tokens, first: number, last: number): boolean =>
  isCircumstance(tokens, first) || (isDay(tokens, first) && last - first === 1);

/** What no noun phrase reaches over. */
export const isBarrier = (tokens: Tokens, at: number): boolean =>
  isQuoteMark(tokens, at) ||
  [';', ':', '―', '—', '–', '?', '!'].some((mark) => tokens.is(at, mark)) ||
  tokens.kind(at) === TokenKind.Newline;

/** Without a comma or period at the end, and without "on Tuesday", "this week" or "later". */
export function trimmed(tokens: Tokens, first: number, last: number): number {
  let end = last;
  if (end > first + 2 && tokens.spelling(end - 2) === 'on' && tokens.capitalised(end - 1)) end -= 2;
  if (end > first + 1 && isDay(tokens, end - 1) && !tokens.endsIn(end - 2, 'ed')) end -= 1;
  const dated =
    tokens.word(end - 1)?.timeUnit !== undefined && /^(?:this|last|next)$/.test(tokens.surface(end - 2));
  if (end > first + 2 && dated && !tokens.endsIn(end - 3, 'ed')) end -= 2;
  if (end > first + 2 && tokens.kind(end - 1) === TokenKind.Number && tokens.spells(end - 2, 'in')) end -= 2;
  while (end > first + 1 && isCircumstance(tokens, end - 1)) end -= 1;
  while (
    end > first + 1 &&
    (tokens.is(end - 1, ',') ||
      isDash(tokens, end - 1) ||
      (tokens.is(end - 1, '.') && !tokens.word(end - 2)?.abbreviation))
  )
    end -= 1;
  return end;
}
