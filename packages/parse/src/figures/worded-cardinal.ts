import type { Numeral } from '../lexicon/numerals.ts';
import { isSpacedHyphen, isTie } from '../text/hyphen.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Cardinal } from './cardinal-reading.ts';
import { isTiedEnding } from './denominator.ts';
import { rounded } from './magnified.ts';

/** Reads a spelled-out number at token `at`: "twenty-eight thousand six hundred and two", "a hundred", "two dozen". */
export function readWords(tokens: Tokens, at: number): Cardinal | null {
  const opened = opensMagnitude(tokens, at) && tokens.word(at + 1)?.numeral?.role === 'magnitude';
  const article = isArticle(tokens, at) && opensMagnitude(tokens, at + 1);
  let sum: Sum = { total: 0, group: article || opened ? 1 : 0, tail: 0, magnitude: 1 };
  let last: Role | null = article ? 'article' : opened ? 'unit' : null;
  let next = article ? at + 1 : at;
  let end = -1;
  for (;;) {
    const numeral = tokens.word(next)?.numeral;
    if (numeral === undefined || !follows(last, numeral.role, sum.group)) break;
    if (numeral.role === 'ten' && isTiedEnding(tokens, next + 1)) break;
    if (numeral.role === 'magnitude' && isAbbreviation(numeral.value, tokens, next)) break;
    sum = counted(sum, numeral);
    last = numeral.role;
    end = next + 1;
    next = end + separator(tokens, end, last);
  }
  if (end < 0 || (last === 'article' && sum.total + sum.group === 1)) return null;
  return { value: rounded(sum.total + sum.group), end, magnitude: sum.magnitude, digits: false };
}

type Role = Numeral['role'] | 'article';

/** A number in the making: what is done, what the next magnitude multiplies, what came behind the last hundred, and what the last words multiply by. */
interface Sum {
  readonly total: number;
  readonly group: number;
  readonly tail: number;
  readonly magnitude: number;
}

/** Takes in one more word: "two" adds, "hundred" and "million" multiply, "dozen" multiplies the last part alone. */
function counted(sum: Sum, { value, role }: Numeral): Sum {
  const { total, group, tail } = sum;
  switch (role) {
    case 'hundred':
      return { total, group: (group === 0 ? 1 : group) * value, tail: 0, magnitude: value };
    case 'dozen':
      return {
        total,
        group: tail > 0 ? group + tail * (value - 1) : group * value,
        tail: 0,
        magnitude: value,
      };
    case 'magnitude':
      return {
        total: group === 0 && total > 0 ? total * value : total + group * value,
        group: 0,
        tail: 0,
        magnitude: tail > 0 ? value : value * sum.magnitude,
      };
    default:
      return { total, group: group + value, tail: tail + value, magnitude: 1 };
  }
}

/** "bn" and "mn" stand behind digits only. */
const isAbbreviation = (value: number, tokens: Tokens, at: number): boolean =>
  value >= 1e3 && tokens.end(at) - tokens.start(at) <= 3;

/** Whether a numeral of this role may follow: "twenty" "eight", not "two" "three". */
function follows(last: Role | null, role: Role, group: number): boolean {
  switch (role) {
    case 'unit':
      return last === null || last === 'ten' || last === 'hundred' || last === 'magnitude';
    case 'teen':
    case 'ten':
      return last === null || last === 'hundred' || last === 'magnitude';
    case 'hundred':
      return last !== null && last !== 'hundred' && group > 0 && group < 100;
    case 'dozen':
      return last !== null && group > 0 && last !== 'dozen';
    default:
      return last !== null;
  }
}

/** A hyphen ("twenty-eight") or "and" ("six hundred and two") between the parts: how many tokens. */
function separator(tokens: Tokens, at: number, last: Role): number {
  if (isTie(tokens, at) || (last === 'ten' && opensUnit(tokens, at))) return 1;
  const goesOn = last === 'hundred' || last === 'magnitude';
  const next = tokens.word(at + 1)?.numeral;
  if (
    goesOn &&
    tokens.spells(at, 'and') &&
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

/** "one hundred and three quarters": what follows "and" is a fraction of one. */
const isPart = (tokens: Tokens, at: number): boolean =>
  tokens.word(at)?.fraction !== undefined &&
  tokens.surface(at).endsWith('s') &&
  !tokens.spells(at, 'seconds');

/** After "and" a smaller number must not be a quantity of its own: "a hundred and two" but not "a thousand and two hundred". */
function isWhole(tokens: Tokens, at: number, last: Role): boolean {
  const second = tokens.word(at + 1)?.numeral;
  return !(last === 'hundred' && second?.role === 'hundred');
}

const isArticle = (tokens: Tokens, at: number): boolean =>
  tokens.spelling(at) === 'a' || tokens.spelling(at) === 'an';

function opensMagnitude(tokens: Tokens, at: number): boolean {
  const numeral = tokens.word(at)?.numeral;
  return (
    (numeral?.role === 'hundred' || numeral?.role === 'magnitude' || numeral?.role === 'dozen') &&
    tokens.end(at) - tokens.start(at) > 3
  );
}
