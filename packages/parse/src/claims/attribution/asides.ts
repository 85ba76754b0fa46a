import type { Tokens } from '../../text/tokens.ts';
import { isQuoteMark } from './quote-mark.ts';
import { isBarrier, isCircumstance, isDash } from './subject-bounds.ts';

/** An aside between dashes is at most this many tokens. */
const LONGEST_ASIDE = 30;

/** The first token of the dash that opens the aside which the dash at `at` closes, or -1. */
export function dashBefore(tokens: Tokens, at: number, from: number): number {
  const floor = Math.max(from, at - LONGEST_ASIDE);
  const closing = tokens.is(at - 1, '-') ? at - 1 : at;
  for (let opening = closing - 1; opening > floor; opening -= 1) {
    if (tokens.is(opening, ';') || tokens.is(opening, ':') || isQuoteMark(tokens, opening)) return -1;
    if (isDash(tokens, opening) || (tokens.is(opening, '-') && tokens.is(opening - 1, '-')))
      return tokens.is(opening - 1, '-') ? opening - 1 : opening;
  }
  return -1;
}

/** "Smith[, speaking in Ohio,]": what he is doing is no part of the name. */
export function withoutParticiple(tokens: Tokens, first: number, last: number): number {
  if (!tokens.is(last - 1, ',')) return last;
  for (let at = first + 1; at < last - 1; at += 1)
    if (tokens.is(at, ',') && /[a-z]ing$/.test(tokens.surface(at + 1))) return at;
  return last;
}

/** The first token of the apposition that the comma at `at` closes, or -1: "Smith, the spokesman, said". */
export function apposition(tokens: Tokens, at: number, last: number, from: number): number {
  if (at !== last - 1) return -1;
  for (let opening = at - 1; opening > from; opening -= 1) {
    if (isBarrier(tokens, opening)) return -1;
    if (tokens.is(opening, ',')) {
      const name = tokens.capitalised(opening - 1) || tokens.is(opening - 1, ')');
      if (at - opening <= 4 && opening > from + 1 && isCircumstance(tokens, opening + 1)) return opening;
      const clause =
        tokens.word(opening + 1)?.functionWord === 'pronoun' && !tokens.spells(opening + 1, 'who');
      const described =
        tokens.capitalised(opening + 1) ||
        ['definite', 'indefinite', 'pronoun', 'relative'].includes(
          tokens.word(opening + 1)?.functionWord ?? '',
        );
      return (name || (described && opening > from + 1 && !isCircumstance(tokens, from))) && !clause
        ? opening
        : -1;
    }
  }
  return -1;
}
