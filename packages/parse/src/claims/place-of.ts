import { titles } from '../lexicon/titles.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import type { Account } from './account.ts';
import type { AnyPhrase, NounPhrase } from './phrases/phrase.ts';

const AT_A_PLACE = new Set([
  'in',
  'at',
  'near',
  'to',
  'into',
  'across',
  'outside',
  'inside',
  'around',
  'throughout',
  'towards',
  'toward',
  'within',
  'over',
]);
/** "in the town of Karsa": what sort of place the name is. */
const SORTS: ReadonlySet<string> = new Set(
  `town city village port province region district suburb county state municipality island settlement neighbourhood neighborhood
  enclave area governorate republic territory valley hamlet commune prefecture camp`.split(/\s+/),
);
/** "deployed to Kursk in Russia": where it went is where it is. */
const TO_A_PLACE = new Set(['to', 'into', 'near']);

/**
 * Where it happened, as written and without the article: "Kursk", "Kursk region"; null where the sentence names no place.
 *
 * Where those counted were moved to ("redeployed to Kursk"); else the place right behind the counted noun ("10,000 in
 * Russia"), else the first one behind the phrase `what` that says what happened, else the last one before it.
 */
export function placeOf(
  tokens: Tokens,
  { phrases, stretch }: Account,
  counted: number,
  what: number,
): string | null {
  if (stretch.capitals) return null;
  let behind: string | null = null;
  for (let next = Math.max(what, 0) + 1; next < phrases.length; next += 1) {
    const { kind } = phrases[next]!;
    if (kind === 'mark' || (kind === 'relative' && behind !== null)) break;
    const place = placeAt(tokens, phrases, next);
    if (place !== null && what !== counted && TO_A_PLACE.has(preposition(tokens, phrases, next)))
      return place;
    behind ??= place;
  }
  return placeBehindNoun(tokens, phrases, counted) ?? behind ?? placeBefore(tokens, phrases, what);
}

/** "10,000 of the soldiers in Russia": the place in the prepositional phrases right behind a noun. */
function placeBehindNoun(tokens: Tokens, phrases: readonly AnyPhrase[], at: number): string | null {
  if (at < 0) return null;
  for (let next = at + 1; phrases[next]?.kind === 'preposition'; next += 2) {
    const place = placeAt(tokens, phrases, next + 1);
    if (place !== null) return place;
  }
  return null;
}

function placeBefore(tokens: Tokens, phrases: readonly AnyPhrase[], at: number): string | null {
  for (let back = at; back > 0; back -= 1) {
    const place = placeAt(tokens, phrases, back);
    if (place !== null) return place;
  }
  return null;
}

const preposition = (tokens: Tokens, phrases: readonly AnyPhrase[], at: number): string =>
  phrases[at - 1]?.kind === 'preposition' ? tokens.spelling(phrases[at - 1]!.first) : '';

/** The noun phrase at `at` if it names a place behind a preposition of place. */
function placeAt(tokens: Tokens, phrases: readonly AnyPhrase[], at: number): string | null {
  const noun = phrases[at];
  if (noun?.kind !== 'noun' || noun.figure >= 0 || noun.people !== undefined || noun.head < 0) return null;
  if (isSomebody(tokens, noun)) return null;
  if (!isNamed(tokens, noun) || !standsAtPlace(tokens, phrases, at)) return null;
  const first = tokens.word(noun.first)?.closedClass === 'determiner' ? noun.first + 1 : noun.first;
  return tokens.text.slice(tokens.start(first), tokens.end(noun.last - 1)).replace(/\s+/g, ' ');
}

/** "loyal to General Krag", "analysts at the Brandt Institute": a person or a body, and no place. */
const isSomebody = (tokens: Tokens, { first, last }: NounPhrase): boolean =>
  (titles.has(tokens.lower(first)) && last - first > 1 && !tokens.spells(first, 'state')) ||
  BODIES.has(tokens.lower(last - 1));
const BODIES = new Set(
  'institute ministry department agency committee council commission association foundation company party union fund bank army government service'.split(
    ' ',
  ),
);

/** "in Karsa", "in the town of Karsa"; "according to the Red Cross" names no place. */
function standsAtPlace(tokens: Tokens, phrases: readonly AnyPhrase[], at: number): boolean {
  const word = preposition(tokens, phrases, at);
  if (AT_A_PLACE.has(word)) return word !== 'to' || !tokens.spells(phrases[at - 1]!.first - 1, 'according');
  const sort = phrases[at - 2];
  return (
    word === 'of' &&
    sort?.kind === 'noun' &&
    SORTS.has(tokens.lower(sort.head)) &&
    AT_A_PLACE.has(preposition(tokens, phrases, at - 2))
  );
}

/** Whether a capitalised word stands in the phrase: "northeastern Russia", "the Kursk region". */
function isNamed(tokens: Tokens, noun: NounPhrase): boolean {
  for (let at = noun.first; at < noun.last; at += 1) {
    if (tokens.kind(at) === TokenKind.Word && tokens.capitalised(at)) return true;
  }
  return false;
}
