import type { Tokens } from '../text/tokens.ts';
import type { Account } from './account.ts';
import type { AnyPhrase } from './phrases/phrase.ts';

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
 * The verb or noun of harm where there is one; else the nearest word of the event lexicon, a verb behind a subject
 * before one in front of an object; else the nearest verb that is not one of saying.
 */
export function whatHappened(
  tokens: Tokens,
  { phrases, findings }: Account,
  at: number,
  figure: number,
): Happening | null {
  const found = findings.find(({ noun }) => noun.figure === figure);
  if (found !== undefined && phrases[found.by] !== found.noun) {
    const phrase = phrases[found.by]!;
    const word = phrase.kind === 'verb' ? phrase.main : phrase.kind === 'noun' ? phrase.head : phrase.first;
    return { words: tokens.surface(word), word, phrase: found.by };
  }
  if (at < 0) return null;
  const behind = verbsBehind(tokens, phrases, at);
  const before = verbBefore(tokens, phrases, at);
  const event = behind.findLast(({ event }) => event) ?? (before?.event === true ? before : undefined);
  return event ?? behind[0] ?? before ?? null;
}

interface Candidate extends Happening {
  readonly event: boolean;
}

/** The verbs of the clause whose subject the phrase at `at` is: those behind it up to a new clause. */
function verbsBehind(tokens: Tokens, phrases: readonly AnyPhrase[], at: number): Candidate[] {
  const found: Candidate[] = [];
  if (phrases[at - 1]?.kind === 'preposition') return found;
  const before = phrases[at - 1];
  if (before?.kind === 'verb' && !before.says) return found;
  for (let next = at + 1; next < phrases.length; next += 1) {
    const phrase = phrases[next]!;
    if (phrase.kind === 'mark' || (phrase.kind === 'relative' && found.length > 0)) break;
    if (
      phrase.kind === 'noun' &&
      phrases[next - 1]?.kind === 'conjunction' &&
      phrases[next + 1]?.kind === 'verb'
    )
      break;
    if (phrase.kind !== 'verb' || phrase.says || phrase.form === 'bare auxiliary') continue;
    found.push(candidate(tokens, phrase.main, next));
  }
  return found;
}

/** The verb or noun of the event lexicon in front of the phrase at `at`, or else the verb whose object it is. */
function verbBefore(tokens: Tokens, phrases: readonly AnyPhrase[], at: number): Candidate | undefined {
  let nearest: Candidate | undefined;
  for (let back = at - 1; back >= 0; back -= 1) {
    const phrase = phrases[back]!;
    if (phrase.kind === 'mark' || (phrase.kind === 'relative' && !tokens.spells(phrase.first, 'as'))) break;
    const word = phrase.kind === 'verb' ? phrase.main : phrase.kind === 'noun' ? phrase.head : -1;
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
