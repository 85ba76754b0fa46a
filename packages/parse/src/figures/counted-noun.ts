import { TokenKind, type Tokens } from '../text/tokens.ts';
import { isHyphen } from '../text/hyphen.ts';

/** The words counted, in tokens `[first, last)`. */
export interface CountedNoun {
  readonly first: number;
  readonly last: number;
}

/** How many words the longest noun phrase behind a number has. */
const LONGEST = 6;

/** Finds the noun phrase behind a figure that ends at `end`: "[North Korean soldiers]", "of the [realest conversations]". */
export function countedNoun(tokens: Tokens, end: number, last: number): CountedNoun | null {
  let first = behindBound(tokens, end);
  if (tokens.spells(first, 'of')) {
    first += 1;
    while (isDeterminer(tokens, first)) first += 1;
    if (tokens.kind(first) === TokenKind.Number || tokens.word(first)?.numeral !== undefined) return null;
  } else if (isHyphen(tokens, first) && tokens.glued(first - 1) && tokens.glued(first)) {
    first += 1;
  }
  if (tokens.spells(first, 'more') || tokens.spells(first, 'other') || tokens.spells(first, 'additional'))
    first += 1;
  let at = first;
  let words = 0;
  while (at < last && words < LONGEST && belongs(tokens, at, first)) {
    words += 1;
    at += 1;
    if (isHyphen(tokens, at) && tokens.glued(at - 1) && tokens.glued(at)) at += 1;
  }
  at = withoutTail(tokens, first, at);
  return at > first ? { first, last: at } : null;
}

/** Past "or so", "or more" and a closing quotation mark: "10,000 or so soldiers", "“at least 3,000” soldiers". */
function behindBound(tokens: Tokens, end: number): number {
  if (
    tokens.spells(end, 'or') &&
    ['so', 'more', 'fewer', 'less'].some((word) => tokens.spells(end + 1, word))
  )
    return end + 2;
  const closes = ['"', '”', '’', "'"].some((mark) => tokens.is(end, mark));
  return closes && !tokens.glued(end) ? end + 1 : end;
}

const isDeterminer = (tokens: Tokens, at: number): boolean => {
  const word = tokens.word(at);
  return word?.functionWord === 'definite' || word?.functionWord === 'indefinite';
};

/** Whether the word may stand in the noun phrase: no word of the closed classes, no verb form behind a plural. */
function belongs(tokens: Tokens, at: number, first: number): boolean {
  if (tokens.kind(at) !== TokenKind.Word) return false;
  const word = tokens.word(at);
  if (word !== undefined) {
    if (
      word.functionWord !== undefined ||
      word.closedClass !== undefined ||
      word.modal !== undefined ||
      word.negation !== undefined
    )
      return false;
    if (word.numeral !== undefined || word.month !== undefined) return false;
  }
  if (at === first) return !isAdverbLike(tokens, at) && !isParticiple(tokens, at);
  const plural = isPlural(tokens, at - 1);
  if (plural && !tokens.capitalised(at)) return false;
  if (word?.verb === 'past' || word?.harm !== undefined) return !plural && word.verb !== 'past';
  const surface = tokens.surface(at);
  if (plural) return tokens.capitalised(at - 1) && tokens.capitalised(at);
  return !(surface.endsWith('ed') && !isFollowedByNoun(tokens, at)) && !isAdverbLike(tokens, at);
}

/** "600 killed", "11,000 redeployed to Kursk" count nothing that is said here; "1,000 wounded soldiers" does. */
function isParticiple(tokens: Tokens, at: number): boolean {
  const word = tokens.word(at);
  const participle =
    word?.verb === 'past' ||
    word?.harm?.form === 'past' ||
    (tokens.surface(at).endsWith('ed') && word?.people === undefined && !tokens.capitalised(at));
  return participle && !isFollowedByNoun(tokens, at);
}

/** A plural noun ends its phrase, as a rule: "11,000 soldiers | completed". */
function isPlural(tokens: Tokens, at: number): boolean {
  const word = tokens.word(at);
  if (word?.people?.number === 'many') return true;
  const surface = tokens.surface(at);
  return /[a-z]{2}s$/.test(surface) && !/(?:ss|us|is)$/.test(surface) && word?.side === undefined;
}

const isFollowedByNoun = (tokens: Tokens, at: number): boolean =>
  tokens.kind(at + 1) === TokenKind.Word &&
  tokens.word(at + 1)?.functionWord === undefined &&
  tokens.word(at + 1)?.closedClass === undefined &&
  tokens.word(at + 1)?.verb === undefined &&
  tokens.word(at + 1)?.weekday === undefined &&
  tokens.word(at + 1)?.month === undefined;

function isAdverbLike(tokens: Tokens, at: number): boolean {
  return (
    /[a-z]{2}ly$/.test(tokens.surface(at)) &&
    tokens.word(at)?.people === undefined &&
    ![
      'family',
      'supply',
      'assembly',
      'ally',
      'rally',
      'daily',
      'weekly',
      'monthly',
      'elderly',
      'deadly',
    ].includes(tokens.surface(at))
  );
}

/** A phrase does not end in an adjective of time or manner. */
function withoutTail(tokens: Tokens, first: number, end: number): number {
  let last = end;
  while (
    last > first + (tokens.spells(first, 'dead') ? 1 : 0) &&
    TAILS.has(tokens.surface(last - 1).toLowerCase())
  )
    last -= 1;
  return last;
}

const TAILS = new Set([
  'long',
  'wide',
  'tall',
  'deep',
  'high',
  'away',
  'ago',
  'old',
  'later',
  'earlier',
  'each',
  'yesterday',
  'today',
  'tomorrow',
  'combined',
  'overall',
  'alone',
  'apart',
  'worth',
  'due',
  'left',
  'dead',
  'said',
  'went',
  'came',
]);
