import { isHyphen } from '../../text/hyphen.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import type { Cardinal } from '../cardinal-reading.ts';
import { measured, type UnitReading } from './unit-reading.ts';

/** No one is older. */
const OLDEST = 120;

/**
 * Reads a bare number as years where what stands before it says that it is an age: "aged 5", "at the age of 87",
 * "between the ages of 18 and 34", "she is 34", "Anna Weber, 66, said", "children under five"; null where it is none.
 */
export function readAgeBefore(tokens: Tokens, at: number, { value, end }: Cardinal): UnitReading | null {
  if (value > OLDEST || !Number.isInteger(value)) return null;
  const digits = tokens.kind(at) === TokenKind.Number;
  const closed = closes(tokens, end);
  const age =
    (digits && isAsideOfMany(tokens, at, end)) ||
    ((closed || (digits && tokens.word(end)?.unit === undefined)) && isAged(tokens, at)) ||
    (closed && (isOfPerson(tokens, at) || (digits && isAside(tokens, at, end)))) ||
    ((closed || tokens.spells(end, 'for') || tokens.lower(end).endsWith('ing')) &&
      isLifespan(tokens, at, value)) ||
    ((closed || isVerb(tokens, end)) && isLimit(tokens, at));
  return age ? measured({ name: 'year of age', dimension: 'time', ucum: 'a' }, end) : null;
}

/** How many tokens the other ages of "aged 5, 7 and 12" may take. */
const LONGEST_LIST = 8;

/** "aged 5", "ages 18 to 34", "aged between 18", "the age of 87", "aged 5, 7 and 12". */
function isAged(tokens: Tokens, at: number): boolean {
  let number = at;
  while (number > at - LONGEST_LIST && isJoint(tokens, number - 1) && isNumber(tokens, number - 2))
    number -= 2;
  const joint =
    tokens.spells(number - 1, 'of') ||
    tokens.spells(number - 1, 'between') ||
    tokens.word(number - 1)?.closedClass === 'be';
  const word = joint ? number - 2 : number - 1;
  return AGES.some((age) => tokens.spells(word, age));
}

const AGES = ['aged', 'age', 'ages'];

const isJoint = (tokens: Tokens, at: number): boolean =>
  tokens.is(at, ',') || tokens.spells(at, 'and') || tokens.spells(at, 'or');

const isNumber = (tokens: Tokens, at: number): boolean =>
  tokens.kind(at) === TokenKind.Number || tokens.word(at)?.numeral !== undefined;

/** Words that go on behind an age, and no noun that it could count. */
const FOLLOWS = new Set(
  'and or but who when while now at as on by in from because with if then whose'.split(' '),
);

/** Whether nothing stands behind the number that it could count or be a part of. */
function closes(tokens: Tokens, end: number): boolean {
  switch (tokens.kind(end)) {
    case TokenKind.Word:
      return FOLLOWS.has(tokens.spelling(end));
    case TokenKind.Number:
      return false;
    case TokenKind.Symbol:
      return CLOSING.some((sign) => tokens.is(end, sign)) && !isHyphen(tokens, end);
    default:
      return true;
  }
}

const CLOSING = ['.', ',', ';', '!', '?', ')', '”', '"', '—', '–', '―', ':'];

/** "children under five died", "men over 60 may leave". */
function isVerb(tokens: Tokens, at: number): boolean {
  const word = tokens.word(at);
  return (
    word?.verb !== undefined ||
    word?.modal !== undefined ||
    word?.harm?.form === 'past' ||
    word?.closedClass === 'be' ||
    word?.closedClass === 'have'
  );
}

/** "he is 34", "she was seven when", "she will be 35", "he turned 18". */
function isOfPerson(tokens: Tokens, at: number): boolean {
  let verb = at - 1;
  while (tokens.word(verb)?.closedClass === 'adverb' || tokens.word(verb)?.closedClass === 'bound') verb -= 1;
  const turned = tokens.spells(verb, 'turned') || tokens.spells(verb, 'turns');
  if (!turned && !tokens.spells(verb, 'is') && !tokens.spells(verb, 'was') && !tokens.spells(verb, 'be'))
    return false;
  if (tokens.word(verb - 1)?.closedClass === 'modal') verb -= 1;
  // "of Anna Weber, who is 70"
  const named = tokens.spells(verb - 1, 'who') && tokens.is(verb - 2, ',') && tokens.capitalised(verb - 3);
  return tokens.spells(verb - 1, 'he') || tokens.spells(verb - 1, 'she') || named;
}

/** "Anna Weber, 66, said", "the boy, 12, was", "said Anna Weber, 66.": an aside between commas behind one person. */
function isAside(tokens: Tokens, at: number, end: number): boolean {
  const dash = ['—', '–', '―'].some((sign) => tokens.is(end, sign)) && !tokens.glued(end - 1);
  if (!tokens.is(at - 1, ',') || !(tokens.is(end, ',') || tokens.is(end, '.') || dash)) return false;
  if (tokens.word(at - 2)?.people?.number === 'one') return true;
  // "a third, 17, fled"
  if (tokens.word(at - 2)?.ordinal !== undefined && tokens.word(at - 3)?.article !== undefined) return true;
  let first = at - 1;
  while (isName(tokens, first - 1)) first -= 1;
  if (first === at - 1) return false;
  // "In Kharkiv, 12, in Sumy 15"
  const before = tokens.word(first - 1)?.closedClass;
  // "the death of Weber, 43, a father of seven"
  const told =
    tokens.is(end, ',') && (tokens.word(end + 1)?.article !== undefined || tokens.spells(end + 1, 'who'));
  if ((before === 'preposition' && !told) || before === 'conjunction') return false;
  // "Kyiv, 12, Lviv, 9": two names in a row with a number each are a table unless they have a first and a last name.
  const inList = tokens.kind(end + 2) === TokenKind.Number || tokens.kind(end + 3) === TokenKind.Number;
  return first < at - 2 || !(inList || tokens.kind(first - 2) === TokenKind.Number);
}

/** "two brothers, 4 and 7, were found", "two others, 22 and 25.": as many ages as persons, or a few, in an aside behind them. */
function isAsideOfMany(tokens: Tokens, at: number, end: number): boolean {
  let first = at;
  while (
    first > at - LONGEST_LIST &&
    isJoint(tokens, first - 1) &&
    tokens.kind(first - 2) === TokenKind.Number
  )
    first -= 2;
  const who = first - 2;
  if (
    !tokens.is(first - 1, ',') ||
    !(tokens.word(who)?.people?.number === 'many' || tokens.spells(who, 'others'))
  )
    return false;
  let last = end;
  while (isJoint(tokens, last) && tokens.kind(last + 1) === TokenKind.Number) last += 2;
  // "soldiers and rebels, 12 and 15" are numbers of each
  const paired = tokens.spells(who - 1, 'and') || tokens.is(last - 2, ',') || last === first + 1;
  return !paired && closes(tokens, last) && tokens.kind(last) !== TokenKind.Word;
}

/** How far back "life expectancy" may stand: "life expectancy for men in the north is around 73". */
const LIFESPAN = 12;

/** "life expectancy is 79 for men". */
function isLifespan(tokens: Tokens, at: number, value: number): boolean {
  if (value < 20 || tokens.kind(at - 1) !== TokenKind.Word) return false;
  for (let word = at - 1; word > at - LIFESPAN && tokens.kind(word) === TokenKind.Word; word -= 1)
    if (tokens.spells(word, 'expectancy')) return true;
  return false;
}

/** A capital on a word that is no country, no day and none of the closed classes. */
function isName(tokens: Tokens, at: number): boolean {
  const word = tokens.word(at);
  return (
    tokens.capitalised(at) &&
    word?.side === undefined &&
    word?.month === undefined &&
    word?.weekday === undefined &&
    word?.closedClass === undefined
  );
}

/** "children under five", "men over 60", "anyone below 18". */
const isLimit = (tokens: Tokens, at: number): boolean =>
  ['under', 'over', 'below', 'above'].some((word) => tokens.spells(at - 1, word)) &&
  (tokens.word(at - 2)?.people !== undefined ||
    ['anyone', 'those', 'everyone'].some((word) => tokens.spells(at - 2, word)));
