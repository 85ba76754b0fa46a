import { changeWords } from '../lexicon/change-words.ts';
import type { Tokens } from '../text/tokens.ts';
import { hasNumber } from './phrases/has-number.ts';
import type { AnyPhrase } from './phrases/phrase.ts';

/** Tokens `[first, last)`. */
interface Reach {
  readonly first: number;
  readonly last: number;
}

const WHO = new Set(['who', 'whom', 'whose', 'which', 'where']);
const COMPARING = new Set(['than', 'compared', 'versus', 'vs', 'against', 'unlike']);

/**
 * How far the phrase at `place` reaches, where that is not the whole sentence: no further than the comparison, the aside or
 * the brackets that it stands in.
 *
 * "400 a day, down [from 6,000 last summer]", "two more [than in 2022]", "the company, [founded in 1884], has 41,000
 * workers", "92 people ([12 in May])". The number outside is not of that day, nor was what it counts founded.
 */
function reachOf(tokens: Tokens, phrases: readonly AnyPhrase[], place: number): Reach | null {
  let compared = -1;
  let left = place;
  while (left > 0 && !isBoundary(phrases[left - 1]!)) {
    left -= 1;
    if (compares(tokens, phrases, left)) compared = left;
  }
  let right = place;
  while (right + 1 < phrases.length && !isBoundary(phrases[right + 1]!)) right += 1;
  const last = phrases[right]!.last;
  if (compared >= 0) return { first: phrases[compared]!.first, last };
  return isAside(tokens, phrases, left, right) ? { first: phrases[left]!.first, last } : null;
}

/** Whether what the phrase at `place` says may be said of the phrase at `other`. */
export function reaches(
  tokens: Tokens,
  phrases: readonly AnyPhrase[],
  place: number,
  other: number,
): boolean {
  if (place < 0 || other < 0) return true;
  const reach = reachOf(tokens, phrases, place);
  const { first } = phrases[other]!;
  return reach === null || (reach.first <= first && first < reach.last);
}

const isBoundary = ({ kind }: AnyPhrase): boolean =>
  kind === 'comma' || kind === 'open' || kind === 'close' || kind === 'dash' || kind === 'mark';

/** "than in 2022", "compared with", "down from 6,000". */
function compares(tokens: Tokens, phrases: readonly AnyPhrase[], at: number): boolean {
  const word = tokens.spelling(phrases[at]!.first);
  if (COMPARING.has(word)) return word !== 'against' || hasNumber(tokens, phrases[at + 1]);
  return (
    word === 'from' &&
    hasNumber(tokens, phrases[at + 1]) &&
    (changeWords.has(tokens.lower(phrases[at]!.first - 1)) || movedTo(tokens, phrases, at))
  );
}

/** "rose to 93 on Sunday [from 78]" */
function movedTo(tokens: Tokens, phrases: readonly AnyPhrase[], from: number): boolean {
  for (let at = from - 2; at > Math.max(0, from - 6); at -= 1)
    if (tokens.spells(phrases[at]!.first, 'to') && hasNumber(tokens, phrases[at + 1]))
      return changeWords.has(tokens.lower(phrases[at]!.first - 1));
  return false;
}

/** Whether the phrases from `left` to `right` are a relative clause, a participle with its own words, or in brackets. */
function isAside(tokens: Tokens, phrases: readonly AnyPhrase[], left: number, right: number): boolean {
  const before = phrases[left - 1];
  const behind = phrases[right + 1];
  if (before?.kind === 'open') return behind?.kind === 'close';
  const opening = phrases[left]!;
  if (opening.kind === 'relative')
    return before?.kind === 'comma' && left > 1 && WHO.has(tokens.spelling(opening.first));
  if (behind?.kind !== 'comma' || !isBareParticiple(opening)) return false;
  const resumes = phrases[right + 2]?.kind;
  return before === undefined
    ? resumes === 'noun'
    : before.kind === 'comma' &&
        phrases[left - 2]?.kind === 'noun' &&
        (resumes === 'verb' || resumes === 'noun');
}

/** "founded", not "was founded"; of "killed" it is left open whether a subject stands before it. */
const isBareParticiple = (phrase: AnyPhrase): boolean =>
  phrase.kind === 'verb' &&
  phrase.form === 'past' &&
  phrase.harm === undefined &&
  !phrase.says &&
  phrase.last - phrase.first === 1;
