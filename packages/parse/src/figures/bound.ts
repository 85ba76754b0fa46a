import { boundsAfter, boundsBefore, type WordedBound } from '../lexicon/bound-words.ts';
import { isHyphen } from '../text/hyphen.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import { boundsNumber } from './bounds-number.ts';

/** How many words the longest phrase before a number has. */
const LONGEST_BEFORE = 6;
/** How many words the longest phrase behind a number has. */
const LONGEST_AFTER = 4;

const SIGNS: Readonly<Record<string, WordedBound>> = {
  '>': 'over',
  '≥': 'atLeast',
  '<': 'under',
  '≤': 'atMost',
  '~': 'approx',
  '≈': 'approx',
  '∼': 'approx',
  '±': 'approx',
};

/** A bound and how many tokens its words take before or behind the number. */
export interface BoundReading {
  readonly bound: WordedBound;
  readonly tokens: number;
}

/** Reads the bound that ends right before token `first`: "no fewer than", "just over", "sub-", "<=". */
export function boundBefore(tokens: Tokens, first: number): BoundReading | null {
  if (tokens.kind(first - 1) === TokenKind.Symbol) {
    const sign = signBefore(tokens, first - 1);
    if (sign !== null) return sign;
  }
  let at = tokens.is(first - 1, '.') && tokens.glued(first - 2) ? first - 2 : first - 1;
  let definite = false;
  while (LOOSE.has(tokens.lower(at))) {
    definite ||= tokens.spells(at, 'the');
    at -= 1;
  }
  if (tokens.word(at)?.boundEdge === undefined) return null;
  if (tokens.spells(at, 'than')) {
    const torn = tornComparative(tokens, at - 1);
    if (torn !== null) return { bound: torn, tokens: first - at + 1 };
  }
  let phrase = '';
  let best: BoundReading | null = null;
  for (let token = at; token > at - LONGEST_BEFORE; token -= 1) {
    if (tokens.kind(token) !== TokenKind.Word) break;
    const word = tokens.lower(token);
    phrase = phrase === '' ? word : `${word} ${phrase}`;
    const bound = boundsBefore.get(phrase);
    if (bound !== undefined) best = { bound, tokens: first - token };
  }
  if (best === null) return null;
  const from = first - best.tokens;
  // "talked about the 300": a single word before the article is a preposition.
  return (definite && from === at) || !boundsNumber(tokens, from, at, first) ? null : best;
}

/** "forcedmore than 1,000": the space before the comparative was lost. */
function tornComparative(tokens: Tokens, at: number): WordedBound | null {
  if (tokens.kind(at) !== TokenKind.Word || tokens.wordNumber(at) >= 0) return null;
  const word = tokens.surface(at);
  return word.endsWith('more') ? 'over' : word.endsWith('less') || word.endsWith('fewer') ? 'under' : null;
}

/** ">", "< =", "sub-": a bound without words, or with half a word. */
function signBefore(tokens: Tokens, at: number): BoundReading | null {
  if (isHyphen(tokens, at)) return tokens.spells(at - 1, 'sub') ? { bound: 'under', tokens: 2 } : null;
  if (tokens.is(at, '=')) {
    if (tokens.is(at - 1, '<')) return { bound: 'atMost', tokens: 2 };
    return tokens.is(at - 1, '>') ? { bound: 'atLeast', tokens: 2 } : null;
  }
  // "=>", "=<"
  if (tokens.is(at - 1, '=') && tokens.glued(at - 1)) {
    if (tokens.is(at, '>')) return { bound: 'atLeast', tokens: 2 };
    if (tokens.is(at, '<')) return { bound: 'atMost', tokens: 2 };
  }
  const bound = SIGNS[tokens.surface(at)];
  return bound === undefined ? null : { bound, tokens: 1 };
}

/** Words that may stand between the bound and the number: "more than an estimated 300", "at least another 12". */
const LOOSE = new Set([
  'a',
  'an',
  'the',
  'another',
  'additional',
  'us',
  'further',
  'only',
  'just',
  'whopping',
  'staggering',
  'total',
]);

/** Reads the bound that begins at token `end`: "or more", "-plus", "+", "at least". */
export function boundAfter(tokens: Tokens, end: number): BoundReading | null {
  if (tokens.is(end, '+') && tokens.glued(end - 1)) return { bound: 'atLeast', tokens: 1 };
  const hyphen = isHyphen(tokens, end) && tokens.glued(end - 1) ? 1 : 0;
  const from = end + hyphen;
  if (tokens.is(end, ',') && tokens.spells(end + 1, 'give')) return boundAfter(tokens, end + 1);
  if (hyphen === 1 && SUFFIXES.has(tokens.surface(from))) return { bound: 'approx', tokens: 2 };
  if (tokens.spells(end, 'ish') && tokens.glued(end - 1)) return { bound: 'approx', tokens: 1 };
  if (tokens.word(from)?.boundEdge === undefined) return null;
  let phrase = '';
  let best: BoundReading | null = null;
  for (let length = 1; length <= LONGEST_AFTER; length += 1) {
    const token = from + length - 1;
    if (tokens.kind(token) !== TokenKind.Word) break;
    const word = tokens.lower(token);
    phrase = phrase === '' ? word : `${phrase} ${word}`;
    const bound = boundsAfter.get(phrase);
    if (bound !== undefined && closes(tokens, token + 1, phrase)) best = { bound, tokens: length + hyphen };
  }
  return best;
}

/** The bound of what stands in tokens `[first, end)`, from the words on either side. */
export const boundAround = (tokens: Tokens, first: number, end: number): WordedBound | 'exact' =>
  strongest(boundBefore(tokens, first), boundAfter(tokens, end));

/** Of "about 500 or more" the side is kept, not the "about". */
export const strongest = (before: BoundReading | null, after: BoundReading | null): WordedBound | 'exact' =>
  (before?.bound === 'approx' && after !== null ? after : (before ?? after))?.bound ?? 'exact';

/** "40-odd", "thirty-something", "50-ish". */
const SUFFIXES = new Set(['odd', 'ish', 'something']);

/** "at least" behind a number must not belong to the number after it: "12, at least 5 of them". */
function closes(tokens: Tokens, next: number, phrase: string): boolean {
  // "5000 or more than" alone ends its phrase.
  if (tokens.spells(next, 'than'))
    return (
      phrase.startsWith('or ') &&
      tokens.kind(next + 1) !== TokenKind.Word &&
      tokens.kind(next + 1) !== TokenKind.Number
    );
  const word = tokens.word(next);
  if (phrase.startsWith('and ') || phrase === 'plus')
    return (
      tokens.kind(next) !== TokenKind.Number &&
      word?.functionWord === undefined &&
      word?.closedClass === undefined
    );
  if (phrase === 'odd') return true;
  if (phrase.startsWith('or ') || phrase.startsWith('if ')) return true;
  return tokens.kind(next) !== TokenKind.Number && tokens.kind(next) !== TokenKind.Word;
}
