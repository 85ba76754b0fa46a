import { boundsAfter, boundsBefore, type WordedBound } from '../lexicon/bound-words.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import { isHyphen } from '../text/hyphen.ts';

/** How many words the longest phrase before a number has. */
const LONGEST = 5;

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

/** Reads the bound that ends right before token `first`: "no fewer than", "just over", "sub-". */
export function boundBefore(tokens: Tokens, first: number): BoundReading | null {
  let at = first - 1;
  const sign = tokens.kind(at) === TokenKind.Symbol ? SIGNS[tokens.surface(at)] : undefined;
  if (sign !== undefined) return { bound: sign, tokens: 1 };
  if (tokens.is(at, '.') && tokens.glued(at - 1)) at -= 1;
  if (isHyphen(tokens, at) && tokens.spells(at - 1, 'sub')) return { bound: 'under', tokens: 2 };
  while (LOOSE.has(tokens.word(at)?.spelling ?? tokens.surface(at))) at -= 1;
  if (tokens.word(at)?.boundEdge === undefined) return null;
  let phrase = '';
  let best: BoundReading | null = null;
  for (let length = 1; length <= LONGEST; length += 1) {
    const token = at - length + 1;
    if (tokens.kind(token) !== TokenKind.Word) break;
    phrase =
      phrase === ''
        ? tokens.surface(token).toLowerCase()
        : `${tokens.surface(token).toLowerCase()} ${phrase}`;
    const bound = boundsBefore.get(phrase);
    if (bound !== undefined) best = { bound, tokens: first - token };
  }
  return best !== null && isBounding(tokens, first - best.tokens, at, best.bound) ? best : null;
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

/** "some" bounds a number but not "some of the"; "over" does not after "all". */
function isBounding(tokens: Tokens, from: number, at: number, bound: WordedBound): boolean {
  const before = tokens.word(from - 1)?.spelling;
  if (bound === 'over' && tokens.word(at)?.spelling === 'over' && (before === 'all' || before === 'took'))
    return false;
  if (tokens.word(at)?.spelling === 'above' && before === 'the') return false;
  return !(tokens.word(at)?.spelling === 'near' && before === 'the');
}

/** Reads the bound that begins at token `end`: "or more", "-plus", "+", "at least". */
export function boundAfter(tokens: Tokens, end: number): BoundReading | null {
  if (tokens.is(end, '+') && tokens.glued(end - 1)) return { bound: 'atLeast', tokens: 1 };
  const hyphen = isHyphen(tokens, end) && tokens.glued(end - 1) ? 1 : 0;
  const from = end + hyphen;
  if (hyphen === 1 && tokens.spells(from, 'ish')) return { bound: 'approx', tokens: 2 };
  if (tokens.word(from)?.boundEdge === undefined) return null;
  let phrase = '';
  let best: BoundReading | null = null;
  for (let length = 1; length <= 4; length += 1) {
    const token = from + length - 1;
    if (tokens.kind(token) !== TokenKind.Word) break;
    phrase =
      phrase === ''
        ? tokens.surface(token).toLowerCase()
        : `${phrase} ${tokens.surface(token).toLowerCase()}`;
    const bound = boundsAfter.get(phrase);
    if (bound !== undefined && closes(tokens, token + 1, phrase)) best = { bound, tokens: length + hyphen };
  }
  return best;
}

/** "at least" behind a number must not belong to the number after it: "12, at least 5 of them". */
function closes(tokens: Tokens, next: number, phrase: string): boolean {
  if (!/^(?:at|on|approximately|minimum|maximum|max|plus|tops|odd)/.test(phrase)) return true;
  if (phrase === 'plus')
    return tokens.kind(next) !== TokenKind.Number && tokens.word(next)?.functionWord === undefined;
  return (
    tokens.kind(next) !== TokenKind.Number &&
    tokens.word(next)?.numeral === undefined &&
    tokens.kind(next) !== TokenKind.Word
  );
}
