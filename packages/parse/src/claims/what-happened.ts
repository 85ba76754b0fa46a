import type { Tokens } from '../text/tokens.ts';
import type { Account } from './account.ts';
import { clauseStart } from './clauses/clause-start.ts';
import type { Clauses } from './clauses/read-clauses.ts';
import type { Finding } from './counts/finding.ts';
import type { AnyPhrase } from './phrases/phrase.ts';
import { reaches } from './reach-of.ts';

/** How many phrases a verb may stand away from what it happens to. */
const REACH = 60;

/** The word that says what happened, and its phrase. */
export interface Happening {
  readonly words: string;
  /** Its token. */
  readonly word: number;
  readonly phrase: number;
}

/**
 * What happened to what a figure counts: "redeployed" for "11,000 soldiers completed training and were redeployed".
 *
 * The verb or noun of harm that was found, where one was; else the nearest word of the event lexicon, a verb behind a subject
 * before one in front of an object; else the nearest verb that is not one of saying. The clause that the figure stands in is
 * asked before those in front of it: "Four were wounded but none of the 12 civilians was hurt".
 */
export function whatHappened(
  tokens: Tokens,
  { phrases }: Account,
  at: number,
  found: Finding | undefined,
  clauses: Clauses,
): Happening | null {
  if (found !== undefined && phrases[found.by] !== found.noun) {
    const phrase = phrases[found.by]!;
    const word = phrase.kind === 'verb' ? phrase.main : phrase.kind === 'noun' ? phrase.head : phrase.first;
    const moved = movedBy(tokens, phrases, found);
    return { words: tokens.surface(word), word: moved < 0 ? word : moved, phrase: found.by };
  }
  if (at < 0) return null;
  const behind = verbsBehind(tokens, phrases, at);
  const before = verbInFront(tokens, phrases, at, clauses);
  const event = behind.findLast(({ event }) => event) ?? (before?.event === true ? before : undefined);
  return event ?? raised(tokens, phrases, behind) ?? before ?? null;
}

/** The verb that takes a toll to its number, so that it says how sure that is: "the toll [could exceed] 100"; -1 where none does. */
function movedBy(tokens: Tokens, phrases: readonly AnyPhrase[], { by, noun }: Finding): number {
  const toll = phrases[by];
  if (toll?.kind !== 'noun' || tokens.word(toll.head)?.toll === undefined) return -1;
  const verb = phrases.find((phrase) => phrase.kind === 'verb' && phrase.first > toll.first && !phrase.says);
  return verb?.kind === 'verb' && verb.first < noun.first ? verb.main : -1;
}

/** The first verb behind a subject; of "are expected to be charged" the one that will have happened. */
function raised(
  tokens: Tokens,
  phrases: readonly AnyPhrase[],
  [first, second]: readonly Candidate[],
): Candidate | undefined {
  if (first === undefined || second?.phrase !== first.phrase + 1) return first;
  const [outer, inner] = [phrases[first.phrase]!, phrases[second.phrase]!];
  const raises =
    outer.kind === 'verb' &&
    outer.passive &&
    tokens.word(first.word)?.embedder?.verb?.to !== undefined &&
    inner.kind === 'verb' &&
    inner.mood === 'infinitive';
  return raises ? second : first;
}

interface Candidate extends Happening {
  readonly event: boolean;
}

/** The verbs of the clause whose subject the phrase at `at` is: those behind it up to a new clause. */
function verbsBehind(tokens: Tokens, phrases: readonly AnyPhrase[], at: number): Candidate[] {
  const found: Candidate[] = [];
  const whole = ofWhole(tokens, phrases, at);
  if (phrases[at - 1]?.kind === 'preposition' && !whole) return found;
  const before = phrases[whole ? at - 3 : at - 1];
  if (before?.kind === 'verb' && !before.says) return found;
  for (let next = at + 1; next < Math.min(phrases.length, at + REACH); next += 1) {
    const phrase = phrases[next]!;
    if (phrase.kind === 'mark' || (phrase.kind === 'relative' && found.length > 0)) break;
    if (
      phrase.kind === 'noun' &&
      phrases[next - 1]?.kind === 'conjunction' &&
      phrases[next + 1]?.kind === 'verb'
    )
      break;
    if (phrase.kind !== 'verb' || phrase.says || phrase.form === 'bare auxiliary') continue;
    if (INTERPRETING.has(tokens.lower(phrase.main))) continue;
    found.push(candidate(tokens, phrase.main, next));
  }
  return found;
}

/** What is done to a number, not to those whom it counts: "must not be read as deaths". */
const INTERPRETING = new Set('read misread understood misunderstood interpreted mistaken'.split(' '));

const WHOLES = new Set(['all', 'both', 'each', 'neither', 'none']);

/** "none of [the 12]", "all of [the 12]": what is said of these is said of all that are counted. */
function ofWhole(tokens: Tokens, phrases: readonly AnyPhrase[], at: number): boolean {
  const of = phrases[at - 1]?.first ?? 0;
  return at >= 2 && tokens.spells(of, 'of') && WHOLES.has(tokens.spelling(of - 1));
}

/** The verb in front of the phrase in its own clause, or else in a clause before, unless its own has a verb behind it. */
function verbInFront(
  tokens: Tokens,
  phrases: readonly AnyPhrase[],
  at: number,
  clauses: Clauses,
): Candidate | undefined {
  const { first, subject } = clauseStart(clauses, phrases[at]!);
  const own = verbBefore(tokens, phrases, at, first);
  return own === undefined && !subject ? verbBefore(tokens, phrases, at, 0) : own;
}

/** The verb or noun of the event lexicon in front of the phrase at `at`, or else the verb whose object it is; from token `from` on. */
function verbBefore(
  tokens: Tokens,
  phrases: readonly AnyPhrase[],
  at: number,
  from: number,
): Candidate | undefined {
  let nearest: Candidate | undefined;
  for (let back = at - 1; back >= Math.max(0, at - REACH); back -= 1) {
    const phrase = phrases[back]!;
    if (phrase.first < from) break;
    if (phrase.kind === 'mark' || (phrase.kind === 'relative' && !tokens.spells(phrase.first, 'as'))) break;
    const word = phrase.kind === 'verb' ? phrase.main : phrase.kind === 'noun' ? phrase.head : -1;
    if (phrase.kind === 'verb' && phrase.form === 'past' && !reaches(tokens, phrases, back, at)) continue;
    if (word < 0 || (phrase.kind === 'verb' && (phrase.says || phrase.form === 'bare auxiliary'))) continue;
    const found = candidate(tokens, word, back);
    if (found.event && (phrase.kind === 'verb' || tokens.word(word)?.event === 'noun')) return found;
    if (phrase.kind === 'verb') nearest ??= found;
  }
  return nearest;
}

const candidate = (tokens: Tokens, word: number, phrase: number): Candidate => ({
  words: tokens.surface(word),
  word,
  phrase,
  event: tokens.word(word)?.event !== undefined,
});
