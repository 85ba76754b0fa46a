import type { Attribution, Span } from '@muster/model';
import type { Sentence } from '../../text/sentences.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { AnyPhrase, NounPhrase } from '../phrases/phrase.ts';

/** Nouns for a reckoning that somebody makes: "by his account", "the agency's numbers". */
const ACCOUNTS = new Set(
  (
    'account count counts estimate estimates reckoning tally calculation calculations telling figure figures number ' +
    'numbers assessment admission toll total'
  ).split(' '),
);
const OWNERS = new Set(['his', 'her', 'its', 'their']);
const BEFORE = new Set(['by', 'on', 'in']);

/**
 * Finds numbers that an account gives: "By his account [eight thousand are there]", "By that count [the dead number 100]",
 * "In May the agency's numbers [were about 300 killed]".
 *
 * The source of "that count" is the count itself, to be carried back to whoever made it.
 */
export function accountReckonings(
  tokens: Tokens,
  sentence: Sentence,
  phrases: readonly AnyPhrase[],
): Attribution[] {
  for (let at = 0; at < phrases.length; at += 1) {
    const noun = phrases[at]!;
    if (noun.kind !== 'noun' || noun.figure >= 0 || noun.head < 0) continue;
    if (!ACCOUNTS.has(tokens.lower(noun.head))) continue;
    // "by that count": "that" is read apart from its noun.
    const that = phrases[at - 1]?.kind === 'relative' && tokens.spells(phrases[at - 1]!.first, 'that');
    const before = phrases[that ? at - 2 : at - 1];
    const adverbial = before?.kind === 'preposition' && BEFORE.has(tokens.lower(before.first));
    const account = that ? { ...noun, first: noun.first - 1 } : noun;
    const source = ownerOf(tokens, noun) ?? (adverbial ? referred(tokens, account) : null);
    if (source === null) continue;
    if (!adverbial && !states(tokens, phrases, at)) continue;
    const first = adverbial ? before.first : noun.first;
    const content = stretchOf(tokens, noun.last, sentence.last);
    if (content === null) continue;
    return [{ source, cue: { start: tokens.start(first), end: tokens.end(noun.last - 1) }, content }];
  }
  return [];
}

/** Whose account it is: "his", "the agency" of "the agency's". */
function ownerOf(tokens: Tokens, { first, head }: NounPhrase): Span | null {
  if (OWNERS.has(tokens.lower(first))) return { start: tokens.start(first), end: tokens.end(first) };
  for (let at = first + 1; at < head; at += 1)
    if (tokens.word(at)?.spelling === "'s") return { start: tokens.start(first), end: tokens.end(at - 1) };
  return null;
}

/** "that count", "the same count": an account given before. */
function referred(tokens: Tokens, { first, last }: NounPhrase): Span | null {
  const same =
    tokens.spells(first, 'that') || (tokens.spells(first, 'the') && tokens.spells(first + 1, 'same'));
  return same ? { start: tokens.start(first), end: tokens.end(last - 1) } : null;
}

/** "the agency's numbers were …", "the agency's count of the killed has gone up: …": a verb and a number follow. */
function states(tokens: Tokens, phrases: readonly AnyPhrase[], at: number): boolean {
  let next = at + 1;
  while (phrases[next]?.kind === 'preposition') next += 2;
  if (phrases[next]?.kind !== 'verb') return false;
  return phrases.slice(next).some((phrase) => phrase.kind === 'noun' && phrase.figure >= 0);
}

function stretchOf(tokens: Tokens, first: number, last: number): Span | null {
  let from = first;
  let to = last;
  while (tokens.is(from, ',')) from += 1;
  while (to > from && tokens.is(to - 1, '.')) to -= 1;
  return to > from ? { start: tokens.start(from), end: tokens.end(to - 1) } : null;
}
