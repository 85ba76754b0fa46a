import type { Numeral } from '../lexicon/numerals.ts';
import { isSpacedHyphen, isTie } from '../text/hyphen.ts';
import type { Tokens } from '../text/tokens.ts';

/** What the last word of a number was. */
export type Role = Numeral['role'] | 'article';

/** A hyphen ("twenty-eight") or "and" ("six hundred and two") between the parts: how many tokens. */
export function separator(tokens: Tokens, at: number, last: Role): number {
  if (isTie(tokens, at) && tokens.spells(at + 1, 'and') && isTie(tokens, at + 2))
    return last === 'ten' ? 0 : 3;
  if (isTie(tokens, at) || (last === 'ten' && (opensUnit(tokens, at) || joinsUnit(tokens, at)))) return 1;
  if (last === 'magnitude' && tokens.is(at, ',')) return joinsSmaller(tokens, at) ? 1 : 0;
  const goesOn = last === 'hundred' || last === 'magnitude';
  const next = tokens.word(at + 1)?.numeral;
  if (
    goesOn &&
    isAnd(tokens, at) &&
    next !== undefined &&
    next.role !== 'magnitude' &&
    next.role !== 'hundred' &&
    !(next.role === 'unit' && isPart(tokens, at + 2))
  ) {
    return isWhole(tokens, at + 1, last) ? 1 : 0;
  }
  return 0;
}

/** "fifty - two": a hyphen that was set with a space on either side. */
const opensUnit = (tokens: Tokens, at: number): boolean =>
  isSpacedHyphen(tokens, at) && tokens.word(at + 1)?.numeral?.role === 'unit';

const isAnd = (tokens: Tokens, at: number): boolean => tokens.spells(at, 'and') || tokens.is(at, '&');

/** "threescore and five", "twenty and three and a half": "and" before the unit of scores, or of a number with a fraction behind it. */
function joinsUnit(tokens: Tokens, at: number): boolean {
  if (!tokens.spells(at, 'and')) return false;
  const role = tokens.word(at + 1)?.numeral?.role;
  const score = tokens.spells(at - 1, 'threescore') || tokens.spells(at - 1, 'fourscore');
  if (score) return role === 'unit';
  return role === 'unit' && tokens.spells(at + 2, 'and') && tokens.word(at + 4)?.fraction !== undefined;
}

/** How many words the part behind a comma may have before its "thousand" or "and". */
const LONGEST_PART = 6;

/**
 * "one million, two hundred thousand", "three million, two hundred and forty": behind the comma the number goes on with a
 * smaller magnitude or a hundred and its rest; "of three million, two hundred died" is two numbers.
 */
function joinsSmaller(tokens: Tokens, at: number): boolean {
  if (tokens.word(at + 1)?.numeral === undefined) return false;
  let hundred = false;
  for (let next = at + 1; next <= at + LONGEST_PART; next += 1) {
    const role = tokens.word(next)?.numeral?.role;
    if (role === 'magnitude') return tokens.word(next)!.numeral!.value < tokens.word(at - 1)!.numeral!.value;
    if (hundred && isAnd(tokens, next)) return tokens.word(next + 1)?.numeral !== undefined;
    if (role === undefined && !isTie(tokens, next)) return false;
    hundred = role === 'hundred';
  }
  return false;
}

/** "one hundred and three quarters": what follows "and" is a fraction of one. */
const isPart = (tokens: Tokens, at: number): boolean =>
  tokens.word(at)?.fraction !== undefined && tokens.endsIn(at, 's') && !tokens.spells(at, 'seconds');

/** After "and" a smaller number must not be a quantity of its own: "a hundred and two" but not "a thousand and two hundred". */
function isWhole(tokens: Tokens, at: number, last: Role): boolean {
  const second = tokens.word(at + 1)?.numeral;
  return !(last === 'hundred' && second?.role === 'hundred');
}
