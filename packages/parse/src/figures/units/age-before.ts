import { isTie } from '../../text/hyphen.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import type { Cardinal } from '../cardinal-reading.ts';
import { isAside, isAsideOfMany } from './age-aside.ts';
import { closes, isJoint, LONGEST_LIST } from './age-closes.ts';
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
    ((closed || tokens.spells(end, 'for') || tokens.endsIn(end, 'ing')) && isLifespan(tokens, at, value)) ||
    (digits && isRangeOfPeople(tokens, at, end)) ||
    ((closed || isVerb(tokens, end)) && isLimit(tokens, at));
  return age ? measured({ name: 'year of age', dimension: 'time', ucum: 'a' }, end) : null;
}

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

const isNumber = (tokens: Tokens, at: number): boolean =>
  tokens.kind(at) === TokenKind.Number || tokens.word(at)?.numeral !== undefined;

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

/** How far back "life expectancy" may stand: "life expectancy for men in the north is around 73". */
const LIFESPAN = 12;

/** "life expectancy is 79 for men". */
function isLifespan(tokens: Tokens, at: number, value: number): boolean {
  if (value < 20 || tokens.kind(at - 1) !== TokenKind.Word) return false;
  for (let word = at - 1; word > at - LIFESPAN && tokens.kind(word) === TokenKind.Word; word -= 1)
    if (tokens.spells(word, 'expectancy')) return true;
  return false;
}

/** "adults 18-49", "women 40 and older": people, and from which age on or to. */
const isRangeOfPeople = (tokens: Tokens, at: number, end: number): boolean =>
  tokens.word(at - 1)?.people?.number === 'many' &&
  ((isTie(tokens, end) && tokens.kind(end + 1) === TokenKind.Number && closes(tokens, end + 2)) ||
    ((tokens.spells(end, 'and') || tokens.spells(end, 'or')) &&
      ['older', 'over', 'under', 'younger', 'up'].some((word) => tokens.spells(end + 1, word))));

/** "children under five", "men over 60", "anyone below 18". */
const isLimit = (tokens: Tokens, at: number): boolean =>
  ['under', 'over', 'below', 'above'].some((word) => tokens.spells(at - 1, word)) &&
  (tokens.word(at - 2)?.people !== undefined ||
    ['anyone', 'those', 'everyone'].some((word) => tokens.spells(at - 2, word)));
