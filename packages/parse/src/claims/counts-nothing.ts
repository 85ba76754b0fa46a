import type { Figure } from '@muster/model';
import type { Placed } from '../text/prose.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Account } from './account.ts';
import { phraseOf } from './phrase-of.ts';

/** Nouns that are numbers themselves. */
const NUMBERS = new Set('number figure total count tally sum'.split(' '));

/** A definite number this small takes up what was named before. */
const MOST = 3;

/**
 * Whether a spelled number counts nobody and nothing: "start from [one] number" speaks of a number, "[the two] do not agree" of
 * two that were named. Where something befell "the two", they are counted.
 */
export function countsNothing(
  tokens: Tokens,
  { findings, phrases }: Account,
  { kind, counted, value, first, last }: Placed<Figure>,
  figure: number,
): boolean {
  if (kind !== 'count' || value === null || value > MOST || tokens.word(first)?.numeral === undefined)
    return false;
  if (tokens.spells(first, 'one') && NUMBERS.has(tokens.lower(last))) return true;
  const at = phraseOf(phrases, first);
  const phrase = phrases[at];
  return (
    counted === null &&
    tokens.spells(first - 1, 'the') &&
    phrase?.kind === 'noun' &&
    phrase.head < 0 &&
    phrases[at + 1]?.kind === 'verb' &&
    !findings.some(({ noun }) => noun.figure === figure)
  );
}
