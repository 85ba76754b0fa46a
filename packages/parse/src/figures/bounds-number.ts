import { overCauses, overParticleVerbs, overVerbs, upVerbs } from '../lexicon/other-senses.ts';
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
  // "is short of 40 officers" lacks them.
  if (phrase > 0) return !isOther(tokens, from);
  switch (tokens.word(word)?.spelling) {
    case 'over':
      if (isArticle(tokens, number - 1) && word < number - 1) return false;
      // "turned it over just nine times"
      if (tokens.spells(word + 1, 'just') || tokens.spells(word + 1, 'only')) return false;
      return !isOverSomething(tokens, word, number) && !isOverTime(tokens, word, number);
    case 'under':
    case 'below':
    case 'above':
    case 'beyond':
      if (isArticle(tokens, number - 1) && word < number - 1) return false;
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

/** Of two words, in another sense: "is short of 40 officers" lacks them, "edged up to 3.3 percent" rose, "fell short of 40" names an aim. */
function isOther(tokens: Tokens, from: number): boolean {
  const before = tokens.word(from - 1);
  if (tokens.spells(from, 'short')) return before?.closedClass === 'be' || SHORT.has(tokens.lower(from - 1));
  return tokens.spells(from, 'up') && tokens.spells(from + 1, 'to') && upVerbs.has(tokens.lower(from - 1));
}

const SHORT = new Set([
  'far',
  'well',
  'fell',
  'fall',
  'falls',
  'falling',
  'fallen',
  'came',
  'comes',
  'come',
  'stopped',
]);

/** "talks over [a] 6% rise": what stands behind is a thing, of which the number says more. */
const isArticle = (tokens: Tokens, at: number): boolean => tokens.word(at)?.article !== undefined;

/** "all over two provinces", "took over 12 villages", "arrested over three murders". */
function isOverSomething(tokens: Tokens, word: number, number: number): boolean {
  const before = tokens.lower(word - 1);
  // "took over three years" lasted, "took over three villages" seized
  if (overVerbs.has(before) && tokens.word(number + 1)?.timeUnit !== undefined) return false;
  return (
    before === 'all' || overParticleVerbs.has(before) || (overCauses.has(before) && isFew(tokens, number))
  );
}

/** How many tokens a number may have before the unit of time that it counts: "twenty-four hours", "12 full months". */
const LONGEST_NUMBER = 5;

/** "spread over 12 months", "$2,000 over three years": the time in which something happens; "for over two years" bounds it. */
function isOverTime(tokens: Tokens, word: number, number: number): boolean {
  let unit = number + 1;
  while (unit < number + LONGEST_NUMBER && tokens.word(unit)?.timeUnit === undefined) unit += 1;
  if (tokens.word(unit)?.timeUnit === undefined || isHyphen(tokens, unit - 1)) return false;
  const behind = tokens.word(unit + 1);
  if (behind?.nounStop !== undefined || behind?.spelling === 'of' || behind?.spelling === 'before')
    return false;
  const before = tokens.word(word - 1);
  // "for over two years", "is over 20 years", "has spent over two years"
  return !(
    before?.closedClass === 'preposition' ||
    before?.closedClass === 'be' ||
    before?.closedClass === 'have' ||
    before?.closedClass === 'adverb' ||
    before?.functionWord === 'preposition' ||
    overVerbs.has(tokens.lower(word - 1))
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
