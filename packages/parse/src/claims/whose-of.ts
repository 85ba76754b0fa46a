import { TokenKind, type Tokens } from '../text/tokens.ts';
import type { Account } from './account.ts';
import { governed } from './counts/governor.ts';
import { reckoningVerbs } from './reckonings/reckoning-verbs.ts';
import type { AnyPhrase } from './phrases/phrase.ts';

const COMPASS = new Set([
  'north',
  'south',
  'east',
  'west',
  'saudi',
  'sri',
  'new',
  'central',
  'bosnian',
  'costa',
  'el',
  'sierra',
  'burkina',
  'papua',
  'boko',
  'al',
  'islamic',
]);

/**
 * Whose people or weapons are counted, as written: "North Korean", "Taliban", "Russia's" as "Russia".
 *
 * Said in the counted noun phrase itself, or by "of" behind it; else by the nearest noun phrase for the same sort
 * of people before it ("the deployed North Korean troops … 11,000 soldiers"), or by a country that opens the sentence
 * as its subject ("North Korea has expanded its exports").
 */
export function whoseOf(tokens: Tokens, { phrases }: Account, at: number): string | null {
  const phrase = phrases[at];
  if (phrase === undefined) return null;
  const own = sideIn(tokens, phrase);
  if (own !== null || phrase.kind !== 'noun') return own;
  const of = phrases[at + 1];
  if (of?.kind === 'preposition' && tokens.spells(of.first, 'of') && phrases[at + 2] !== undefined) {
    const behind = sideIn(tokens, phrases[at + 2]!);
    if (behind !== null) return behind;
  }
  const category = phrase.people?.category;
  for (let back = at - 1; back >= 0; back -= 1) {
    const before = phrases[back]!;
    if (before.kind !== 'noun' || tells(tokens, phrases[back + 1])) continue;
    if (category !== undefined && before.people?.category === category) return sideIn(tokens, before);
  }
  return category === undefined ? owner(tokens, phrases, at) : null;
}

/** "said", "put the toll at": whoever stands before it tells of others. */
const tells = (tokens: Tokens, phrase: AnyPhrase | undefined): boolean =>
  phrase?.kind === 'verb' && (phrase.says || reckoningVerbs.has(tokens.lower(phrase.main)));

/** A country that is the sentence's subject and owns what its verb brings: "North Korea has expanded its exports". */
function owner(tokens: Tokens, phrases: readonly AnyPhrase[], at: number): string | null {
  for (let back = at - 1; back > 0; back -= 1) {
    const verb = phrases[back]!;
    const subject = phrases[back - 1]!;
    if (
      verb.kind !== 'verb' ||
      subject.kind !== 'noun' ||
      tells(tokens, verb) ||
      verb.passive ||
      verb.mood === 'infinitive'
    )
      continue;
    const side = governed(phrases, back - 1) ? null : sideIn(tokens, subject);
    if (side !== null) return side;
  }
  return null;
}

/** The demonym, country or movement that the phrase names, with the compass point before it. */
function sideIn(tokens: Tokens, { first, last }: AnyPhrase): string | null {
  for (let at = first; at < last; at += 1) {
    if (tokens.kind(at) !== TokenKind.Word || !tokens.capitalised(at)) continue;
    if (tokens.word(at)?.side === undefined) continue;
    const from =
      COMPASS.has(tokens.lower(at - 1)) && tokens.capitalised(at - 1) && at - 1 >= first ? at - 1 : at;
    return tokens.text.slice(tokens.start(from), tokens.end(at)).replace(/\s+/g, ' ');
  }
  return null;
}
