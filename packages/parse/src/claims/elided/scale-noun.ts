import type { Figure } from '@muster/model';
import type { Tokens } from '../../text/tokens.ts';
import type { Account } from '../account.ts';
import { phraseOf } from '../phrase-of.ts';
import type { AnyPhrase, NounPhrase } from '../phrases/phrase.ts';
import { MEASURING, TOWARDS } from './measuring.ts';

/** What a bare number measures by its own name: Richter's and the like, a share of those who vote, a mark. */
const SCALES: ReadonlySet<string> = new Set(
  'magnitude intensity turnout inflation unemployment rating score temperature index rate share margin'.split(
    ' ',
  ),
);
/** Nouns that only say that there is a number. */
const EMPTY: ReadonlySet<string> = new Set(
  'number total figure estimate count increase decrease rise fall drop more it share percentage proportion'.split(
    ' ',
  ),
);

/**
 * What a share or a number on a scale is of, where its sentence says so in front of it: "[Turnout] was 61 percent", "put
 * its [magnitude] at 6.8", "a [magnitude] of 6.8", "a [magnitude] 6.8 earthquake"; null where it says nothing.
 */
export function scaleNoun(
  tokens: Tokens,
  { phrases }: Account,
  { first, kind }: Pick<Figure, 'kind'> & { readonly first: number },
): string | null {
  if (kind === 'count' && SCALES.has(tokens.lower(first - 1))) return tokens.lower(first - 1);
  const at = phraseOf(phrases, first);
  let link = at - 1;
  while (phrases[link]?.kind === 'adverb' || phrases[link]?.kind === 'open') link -= 1;
  // "to 6.7 from 6.8": the number before is of the same.
  if (isFrom(tokens, phrases[link]) && isCounted(phrases[link - 1])) link -= 2;
  if (at < 0 || link < 1 || !links(tokens, phrases[link]!)) return null;
  for (let back = link - 1; back >= 0; back -= 1) {
    const phrase = phrases[back]!;
    if (phrase.kind === 'mark' || phrase.kind === 'relative' || phrase.kind === 'comma') return null;
    if (phrase.kind !== 'noun') continue;
    // "turnout in Melin was 61 percent": what is named in between is where.
    if (phrases[back - 1]?.kind === 'preposition' && back > 1) continue;
    return headOf(tokens, phrase, kind);
  }
  return null;
}

const isFrom = (tokens: Tokens, phrase: AnyPhrase | undefined): boolean =>
  phrase?.kind === 'preposition' && tokens.spells(phrase.first, 'from');

const isCounted = (phrase: AnyPhrase | undefined): boolean => phrase?.kind === 'noun' && phrase.figure >= 0;

function links(tokens: Tokens, phrase: AnyPhrase): boolean {
  if (phrase.kind === 'verb') return MEASURING.has(tokens.lower(phrase.main));
  return phrase.kind === 'preposition' && TOWARDS.has(tokens.lower(phrase.first));
}

function headOf(
  tokens: Tokens,
  { head, figure, people, name }: NounPhrase,
  kind: Figure['kind'],
): string | null {
  if (head < 0 || figure >= 0 || people !== undefined) return null;
  const word = tokens.lower(head);
  if (SCALES.has(word)) return word;
  if (kind !== 'percent' || name || EMPTY.has(word) || !/^[a-z]{3,}$/.test(word)) return null;
  return word;
}
