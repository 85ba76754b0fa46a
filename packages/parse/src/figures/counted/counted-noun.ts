import { isHyphen, isTie } from '../../text/hyphen.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { isNounWord, isPlural } from './noun-word.ts';
import { phraseStart } from './phrase-start.ts';

/** The words counted, in tokens `[first, last)`. */
export interface CountedNoun {
  readonly first: number;
  readonly last: number;
}

/** How many words the longest noun phrase behind a number has. */
const LONGEST = 6;

/**
 * Finds the noun phrase behind a number that ends at `end`: "[North Korean soldiers]", "of the [realest conversations]".
 *
 * Nothing at or behind token `last`, where the sentence ends, is looked at.
 */
export function countedNoun(tokens: Tokens, end: number, last: number): CountedNoun | null {
  const first = phraseStart(tokens, end);
  // "a three-judge panel": judges are counted, not panels.
  const tied = isHyphen(tokens, end) && tokens.glued(end - 1);
  if (tied && first <= end + 1) return tiedNoun(tokens, end + 1);
  const whole = phraseEnd(tokens, first, last);
  const noun = withoutStops(tokens, first, withoutVerb(tokens, end - 1, first, whole));
  if (noun <= first) return null;
  // "eight [other employees]"
  const from = tokens.spells(first - 1, 'other') ? first - 1 : first;
  return { first: from, last: ofWhat(tokens, noun, last) };
}

/** How far the noun of "four-, five- and six-cylinder engines" is looked for. */
const FARTHEST = 8;

/** The noun that a hyphen ties to the number, or to the last number of its list. */
function tiedNoun(tokens: Tokens, from: number): CountedNoun | null {
  for (let at = from; at < from + FARTHEST; at += 1) {
    const joins =
      tokens.is(at, ',') || tokens.word(at)?.functionWord === 'coordinator' || isHyphen(tokens, at);
    const number = tokens.kind(at) === TokenKind.Number || tokens.word(at)?.numeral !== undefined;
    if (!joins && !number)
      return tokens.kind(at) === TokenKind.Word &&
        isTie(tokens, at - 1) &&
        tokens.word(at)?.closedClass === undefined
        ? { first: at, last: at + 1 }
        : null;
  }
  return null;
}

/** The end of the words that may stand in one noun phrase. */
function phraseEnd(tokens: Tokens, first: number, last: number): number {
  let at = first;
  for (let words = 0; at < last && words < LONGEST; words += 1) {
    const next = joinsNames(tokens, at, first) ? at + 1 : at;
    if (!isNounWord(tokens, next, first) || (next > first && tokens.word(next)?.nounStop !== undefined))
      break;
    at = pastCompound(tokens, next + 1);
  }
  return at;
}

/** "Saudi-led", "coal-fired", "S-300s", "M777": behind what is tied or glued to the word that ends at `at`. */
function pastCompound(tokens: Tokens, at: number): number {
  let end = pastGlued(tokens, at);
  while (isTie(tokens, end) && tokens.kind(end + 1) !== TokenKind.Symbol) end = pastGlued(tokens, end + 2);
  // "low- and middle-income families"
  if (
    isHyphen(tokens, end) &&
    tokens.glued(end - 1) &&
    (tokens.spells(end + 1, 'and') || tokens.spells(end + 1, 'or'))
  )
    return end + 2;
  return tokens.word(at - 1)?.weaponName !== undefined && end === at ? pastModel(tokens, at) : end;
}

/** "T-72B3": letters and digits by turns, in one word. */
function pastGlued(tokens: Tokens, at: number): number {
  let end = at;
  while (
    tokens.glued(end - 1) &&
    isLetterOrDigit(tokens.kind(end)) &&
    tokens.kind(end) !== tokens.kind(end - 1)
  )
    end += 1;
  return end;
}

const isLetterOrDigit = (kind: TokenKind | 0): boolean =>
  kind === TokenKind.Word || kind === TokenKind.Number;

/** "Leopard 2 tanks", "Leopard 2A6s": behind the number of a weapon's model. */
const pastModel = (tokens: Tokens, at: number): number =>
  tokens.capitalised(at - 1) && /^\d{1,2}$/.test(tokens.surface(at)) ? pastGlued(tokens, at + 1) : at;

/** "Kia and Hyundai vehicles": "and" between two names that qualify one noun. */
const joinsNames = (tokens: Tokens, at: number, first: number): boolean =>
  tokens.spells(at, 'and') &&
  at === first + 1 &&
  tokens.capitalised(first) &&
  tokens.capitalised(at + 1) &&
  !tokens.capitalised(at + 2) &&
  isPlural(tokens, at + 2);

/** "one [latrine] serves 67 people": behind one, a last word in -s is a verb. */
const withoutVerb = (tokens: Tokens, number: number, first: number, last: number): number =>
  last > first + 1 && tokens.spells(number, 'one') && first === number + 1 && isPlural(tokens, last - 1)
    ? last - 1
    : last;

/** A phrase does not end in a word of time or manner; "dead" alone is a noun. */
function withoutStops(tokens: Tokens, first: number, end: number): number {
  const least = first + (tokens.spells(first, 'dead') ? 1 : 0);
  let last = end;
  while (last > least && tokens.word(last - 1)?.nounStop !== undefined) last -= 1;
  return last;
}

/** "categories of products": behind a noun that only portions out, what it portions. */
function ofWhat(tokens: Tokens, noun: number, last: number): number {
  if (tokens.word(noun - 1)?.classifier === undefined || !tokens.spells(noun, 'of')) return noun;
  const end = withoutStops(tokens, noun + 1, phraseEnd(tokens, noun + 1, last));
  return end > noun + 1 ? end : noun;
}
