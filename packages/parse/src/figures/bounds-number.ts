import { overCauses, overParticleVerbs } from '../lexicon/other-senses.ts';
import { countsBehind } from './designations/counts-behind.ts';
import { isHyphen } from '../text/hyphen.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';

/**
 * Whether a word that can bound a number does so here: "over 12 people", not "handed over 12 people".
 *
 * `word` is the last word of the phrase, `from` the first token of the phrase and `number` the first of the number.
 */
export function boundsNumber(tokens: Tokens, from: number, word: number, number: number): boolean {
  const phrase = word - from;
  if (phrase > 0) return true;
  switch (tokens.word(word)?.spelling) {
    case 'over':
      return !isOverSomething(tokens, word, number);
    case 'under':
    case 'below':
    case 'above':
    case 'beyond':
      return !tokens.spells(word - 1, 'the') && !isFew(tokens, number);
    case 'near':
    case 'nearing':
    case 'approaching':
    case 'towards':
      return !tokens.spells(word - 1, 'the') && isMuch(tokens, number);
    case 'c':
    case 'ca':
      return !tokens.capitalised(word) && (tokens.is(word + 1, '.') || tokens.spells(word, 'ca'));
    default:
      return true;
  }
}

/** "all over two provinces", "took over 12 villages", "arrested over three murders". */
function isOverSomething(tokens: Tokens, word: number, number: number): boolean {
  const before = tokens.lower(word - 1);
  return (
    before === 'all' || overParticleVerbs.has(before) || (overCauses.has(before) && isFew(tokens, number))
  );
}

/** A number up to nine in words, or up to 19 in digits, of things that no unit measures. */
function isFew(tokens: Tokens, at: number): boolean {
  const numeral = tokens.word(at)?.numeral;
  const few = numeral?.role === 'unit' || /^1?\d$/.test(tokens.surface(at));
  return few && !isMeasured(tokens, at + 1) && countsBehind(tokens, at + 1);
}

/** A number of three digits or more, or one with a unit, a currency or a magnitude. */
const isMuch = (tokens: Tokens, at: number): boolean =>
  tokens.kind(at) === TokenKind.Symbol ||
  /\d{3}|\d,\d/.test(tokens.surface(at)) ||
  isMeasured(tokens, at + 1);

function isMeasured(tokens: Tokens, at: number): boolean {
  const word = tokens.word(isHyphen(tokens, at) ? at + 1 : at);
  return (
    tokens.is(at, '%') ||
    tokens.is(at, '°') ||
    tokens.is(at, '/') ||
    word?.unit !== undefined ||
    word?.currency !== undefined ||
    word?.numeral !== undefined ||
    word?.fraction !== undefined
  );
}
