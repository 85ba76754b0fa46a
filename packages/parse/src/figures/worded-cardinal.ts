import type { Numeral } from '../lexicon/numerals.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Cardinal } from './cardinal-reading.ts';
import { isTiedEnding } from './denominator.ts';
import { separator, type Role } from './numeral-joint.ts';
import { pluralMagnitude, rounded } from './magnified.ts';

/** Reads a spelled-out number at token `at`: "twenty-eight thousand six hundred and two", "a hundred", "two dozen". */
export function readWords(tokens: Tokens, at: number): Cardinal | null {
  const opened = opensMagnitude(tokens, at) && goesOnBehind(tokens, at);
  const article = isArticle(tokens, at) && opensMagnitude(tokens, at + 1);
  let sum: Sum = { total: 0, group: article || opened ? 1 : 0, tail: 0, magnitude: 1 };
  let last: Role | null = article ? 'article' : opened ? 'unit' : null;
  let next = article ? at + 1 : at;
  let end = -1;
  for (;;) {
    const numeral = tokens.word(next)?.numeral;
    if (numeral === undefined || !follows(last, numeral.role, sum.group)) break;
    if (numeral.role === 'ten' && namesPart(tokens, next, last === null || next > end)) break;
    if (numeral.role === 'magnitude' && isAbbreviation(numeral.value, tokens, next)) break;
    sum = counted(sum, numeral);
    last = numeral.role;
    end = next + 1;
    next = end + separator(tokens, end, last);
  }
  const plural = end > 0 && next === end ? pluralMagnitude(tokens, end) : 0;
  if (plural > 0 && sum.group > 0) {
    sum = counted(sum, { value: plural, role: plural === 100 ? 'hundred' : 'magnitude' });
    last = 'magnitude';
    end += 1;
  }
  if (end < 0 || (last === 'article' && sum.total + sum.group === 1)) return null;
  return { value: rounded(sum.total + sum.group), end, magnitude: sum.magnitude, digits: false };
}

/** "one hundred thirty-fifths", "one hundred [thirty fifths]": the tens belong to the name of a part; "one hundred and thirty fifths" are fifths. */
const namesPart = (tokens: Tokens, at: number, joined: boolean): boolean =>
  isTiedEnding(tokens, at + 1) ||
  (!joined &&
    tokens.word(at + 1)?.fractionEnding !== undefined &&
    tokens.spelling(at + 1).endsWith('s') &&
    !tokens.spells(at + 1, 'seconds'));

/** A number in the making: what is done, what the next magnitude multiplies, what came behind the last hundred, and what the last words multiply by. */
interface Sum {
  readonly total: number;
  readonly group: number;
  readonly tail: number;
  readonly magnitude: number;
}

/** "hundred thousand", "hundred and fifty", "hundred percent": a magnitude without its "one" or "a", which what follows makes a number. */
function goesOnBehind(tokens: Tokens, at: number): boolean {
  const next = tokens.word(at + 1);
  if (next?.numeral?.role === 'magnitude' || next?.unit?.word?.name === 'percent') return true;
  const role = tokens.spells(at + 1, 'and') ? tokens.word(at + 2)?.numeral?.role : undefined;
  return tokens.word(at)?.numeral?.role !== 'dozen' && (role === 'unit' || role === 'teen' || role === 'ten');
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

const isArticle = (tokens: Tokens, at: number): boolean =>
  tokens.spelling(at) === 'a' || tokens.spelling(at) === 'an';

function opensMagnitude(tokens: Tokens, at: number): boolean {
  const numeral = tokens.word(at)?.numeral;
  return (
    (numeral?.role === 'hundred' || numeral?.role === 'magnitude' || numeral?.role === 'dozen') &&
    tokens.end(at) - tokens.start(at) > 3
  );
}
