import { isHyphen, isTie } from '../../text/hyphen.ts';
import { isUpperCase } from '../../text/upper-case.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import type { Amount } from '../amount.ts';
import { boundAfter, boundBefore } from '../bound.ts';
import { opensSentence } from './opens-sentence.ts';

/** "One Nation", "Four Seasons", "two-way", "the top three", "no one": number words in names, compounds and pronouns. */
export function isSpelledName(tokens: Tokens, amount: Amount): boolean {
  const { first, end, value } = amount;
  // "all for naught", "came to nought"
  if (tokens.spells(first, 'naught') || tokens.spells(first, 'nought'))
    return ['for', 'to', 'at'].some((word) => tokens.spells(first - 1, word)) && end === first + 1;
  if (isRanking(tokens, amount) || isInCompound(tokens, amount)) return true;
  if (tokens.spells(first, 'zero') && tokens.spells(first - 1, 'net')) return true;
  if (isHyphen(tokens, end) && tokens.glued(end - 1)) return !countsInCompound(tokens, end);
  // In a wire all in capitals a capital names nothing: "KILLED SIX STUDENTS".
  const capital = tokens.capitalised(first) && !isUpperCase(tokens, first) && !opensSentence(tokens, first);
  // "Group of Seven"
  if (capital && tokens.spells(first - 1, 'of') && tokens.capitalised(first - 2)) return true;
  if (capital && tokens.capitalised(end)) return true;
  if (capital && tokens.capitalised(first - 1)) return true;
  return value === 1 && end === first + 1 && isPronoun(tokens, first);
}

/** "the top three", "the final four": a place in an order, unless things are counted with it. */
const isRanking = (tokens: Tokens, { first, end }: Amount): boolean =>
  ['top', 'bottom', 'final', 'last'].some((word) => tokens.spells(first - 1, word)) &&
  end === first + 1 &&
  tokens.word(end)?.people === undefined &&
  !tokens.endsIn(end, 's');

/** "an all-four-wheel drive", "a sporty-four-door": a number word between the hyphens of a name. */
const isInCompound = (tokens: Tokens, { first, end }: Amount): boolean =>
  isTie(tokens, first - 1) &&
  isTie(tokens, end) &&
  tokens.kind(first - 2) === TokenKind.Word &&
  tokens.word(first - 2)?.closedClass === undefined &&
  tokens.word(first - 2)?.numeral === undefined &&
  tokens.word(first - 2)?.boundEdge === undefined;

/** How far the noun of "four-, five- and six-man crews" is looked for. */
const FARTHEST = 8;

/** "three-judge panel", "five-truck convoy", "forty-odd": people or things are counted behind the hyphen at `at`. */
function countsInCompound(tokens: Tokens, at: number): boolean {
  if (boundAfter(tokens, at) !== null) return true;
  if (isTie(tokens, at) && tokens.kind(at + 1) === TokenKind.Word)
    return isCountable(tokens, at + 1) && !namesThing(tokens, at + 1);
  for (let next = at + 1; next < at + FARTHEST; next += 1) {
    const joins = tokens.is(next, ',') || ['and', 'or', 'to'].some((word) => tokens.spells(next, word));
    const number = tokens.word(next)?.numeral !== undefined || tokens.kind(next) === TokenKind.Number;
    if (isTie(tokens, next) && !number && tokens.kind(next + 1) === TokenKind.Word)
      return isCountable(tokens, next + 1);
    if (!joins && !number && !isHyphen(tokens, next)) return false;
  }
  return false;
}

/** "a four-cylinder or a six": a part that no noun follows names the whole thing. */
const namesThing = (tokens: Tokens, part: number): boolean =>
  tokens.word(part)?.partNoun !== undefined &&
  tokens.word(part)?.people === undefined &&
  (tokens.word(part + 1)?.functionWord === 'coordinator' || tokens.is(part + 1, '.'));

const isCountable = (tokens: Tokens, at: number): boolean => {
  const word = tokens.word(at);
  return (
    tokens.spells(at, 'fold') ||
    word?.people !== undefined ||
    word?.object !== undefined ||
    word?.weapon !== undefined ||
    word?.partNoun !== undefined
  );
};

const DETERMINERS = new Set([
  'no',
  'every',
  'any',
  'some',
  'each',
  'which',
  'this',
  'that',
  'the',
  'another',
  'other',
  'number',
]);

/** "one" stands for a person or thing named before: "no one", "the one", "one another", "one's". */
function isPronoun(tokens: Tokens, at: number): boolean {
  if (DETERMINERS.has(tokens.spelling(at - 1)) || isDescribed(tokens, at)) return true;
  if (isHarmed(tokens, at) || isInRow(tokens, at) || isTie(tokens, at + 2)) return false;
  const next = tokens.word(at + 1);
  if (next?.spelling === "'s" || tokens.spells(at + 1, 'another') || isHyphen(tokens, at + 1)) return true;
  if (next === undefined) return tokens.kind(at + 1) !== TokenKind.Word;
  if (next.spelling === 'of') return false;
  return (
    next.functionWord !== undefined ||
    next.modal !== undefined ||
    next.spelling === 'day' ||
    next.cue === 'think' ||
    next.spelling === 'thing' ||
    next.spelling === 'way'
  );
}

/** "the old [one] was faster", "a new [one]": an adjective between the article and "one". */
const isDescribed = (tokens: Tokens, at: number): boolean => {
  const adjective = tokens.word(at - 1);
  const opener = tokens.word(at - 2);
  return (
    (opener?.article !== undefined ||
      opener?.spelling === 'the' ||
      (opener?.closedClass === 'possessive' && opener.spelling !== "'s")) &&
    tokens.kind(at - 1) === TokenKind.Word &&
    adjective?.functionWord === undefined &&
    adjective?.closedClass === undefined &&
    adjective?.numberLabel === undefined &&
    adjective?.numeral === undefined &&
    (tokens.kind(at + 1) !== TokenKind.Word ||
      tokens.word(at + 1)?.functionWord !== undefined ||
      tokens.word(at + 1)?.closedClass !== undefined ||
      tokens.word(at + 1)?.modal !== undefined ||
      tokens.word(at + 1)?.verbForm !== undefined)
  );
};

/** "three in Leeds and one in Hull": the last of a row of places. */
const isInRow = (tokens: Tokens, at: number): boolean =>
  (tokens.spells(at - 1, 'and') || tokens.is(at - 1, ',')) &&
  tokens.word(at + 1)?.functionWord === 'preposition' &&
  tokens.capitalised(at + 2);

/** "killing one and wounding two", "killed at least one", "one was wounded": one person. */
function isHarmed(tokens: Tokens, at: number): boolean {
  const before = tokens.word(at - 1 - (boundBefore(tokens, at)?.tokens ?? 0))?.harm;
  if (before?.takes === 'object' && before.form !== 'noun') return true;
  const verb = tokens.word(at + 1)?.closedClass === 'be' ? at + 2 : at + 1;
  const behind = tokens.word(verb)?.harm;
  return behind !== undefined && behind.form !== 'noun' && behind.form !== 'base';
}
