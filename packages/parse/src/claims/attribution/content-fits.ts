import { TokenKind, type Tokens } from '../../text/tokens.ts';
import type { Cue } from './cue.ts';
import { isFiniteVerb } from './finite-verb.ts';
import { isQuoteMark } from './quote-mark.ts';

/** How far the verb of a clause may stand from its first word. */
const FARTHEST = 14;

/**
 * Whether what begins at `first` can be what the cue attributes.
 *
 * "said when she left", "backed out" and "learned from the war" attribute nothing; "found the bag" does not, where "found
 * the bag was empty" does.
 */
export function contentFits(tokens: Tokens, cue: Cue, first: number, last: number): boolean {
  const word = tokens.word(first);
  switch (word?.functionWord) {
    case 'coordinator':
      return tokens.is(first - 1, ':');
    case 'auxiliary':
      // "said they're late"
      return /^(?:i|he|she|it|they|we|you)['’]/.test(word.spelling);
    case 'subordinator':
      return word.spelling === 'as'
        ? cue.kind === 'judge' || tokens.spells(first + 1, 'much')
        : isUntold(tokens, cue, first) || isQuoted(tokens, first, last) || cue.kind === 'ask';
    case 'preposition':
      return opensBound(tokens, first) || isQuoted(tokens, first, last);
    case 'relative':
      return isQuoted(tokens, first, last);
    default:
      return (
        tokens.word(cue.verb)?.cueClause === undefined ||
        cue.last > cue.verb + 1 ||
        opensClause(tokens, first, last)
      );
  }
}

/** "has not said when", "would not tell where": what is left untold. */
function isUntold(tokens: Tokens, cue: Cue, first: number): boolean {
  if (!tokens.spells(first, 'when') && !tokens.spells(first, 'where')) return false;
  for (let at = cue.first; at < cue.verb; at += 1) if (tokens.word(at)?.negation !== undefined) return true;
  return false;
}

/** "said [about 20] had died", "said [at least four] …": a preposition before a number bounds it, unless it is a year. */
const opensBound = (tokens: Tokens, first: number): boolean => {
  if (!BOUNDING.has(tokens.surface(first))) return false;
  const number = tokens.spells(first, 'at') || tokens.spells(first, 'up') ? first + 2 : first + 1;
  return tokens.kind(number) === TokenKind.Number || tokens.word(number)?.numeral !== undefined;
};
const BOUNDING = new Set('about around over under up at between nearly'.split(' '));

/** "said in Ohio, “…”": the words quoted follow what is said of when and where. */
function isQuoted(tokens: Tokens, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) if (isQuoteMark(tokens, at)) return true;
  return false;
}

/** "that …", "to leave", "how …", "he was", "the bag was". */
function opensClause(tokens: Tokens, first: number, last: number): boolean {
  const word = tokens.word(first);
  if (
    word?.spelling === 'that' ||
    word?.functionWord === 'infinitive' ||
    word?.functionWord === 'conditional'
  )
    return true;
  if (word?.closedClass === 'relative' || isQuoteMark(tokens, first) || tokens.is(first, ':')) return true;
  if (tokens.kind(first) === TokenKind.Number) return true;
  for (let at = first + 1; at < Math.min(last, first + FARTHEST); at += 1) {
    if (tokens.is(at, ',') || tokens.is(at, '.')) return false;
    // "saw the remark as a threat"
    if (tokens.spells(at, 'at') && tokens.kind(at + 1) === TokenKind.Number) return true;
    if (tokens.spells(at, 'as') || isFiniteVerb(tokens, at, first)) return true;
  }
  return false;
}
