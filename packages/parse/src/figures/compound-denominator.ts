import { isTie, pastTie } from '../text/hyphen.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Denominator } from './denominator.ts';
import { rounded } from './magnified.ts';
import { readWords } from './worded-cardinal.ts';

/** The least number whose part has a name of several words: "one hundred and fifth". */
const LEAST = 10;

/**
 * Reads the name of a part that begins with a number of its own: "one hundred and fifth" 105, "one-hundredth" 100,
 * "ten-thousandths" 10,000; or gives null.
 */
export function readCompoundDenominator(tokens: Tokens, at: number): Denominator | null {
  const number = readWords(tokens, at);
  if (number === null) return null;
  const and = tokens.spells(number.end, 'and') ? number.end + 1 : pastTie(tokens, number.end);
  const word = tokens.word(and);
  const last = word?.fraction ?? word?.fractionEnding;
  if (last === undefined || tokens.spells(and, 'half') || tokens.spells(and, 'seconds')) return null;
  const plural = word!.spelling.endsWith('s');
  const end = and + 1;
  // "one-hundredth", "ten thousandths": the last word multiplies; "one hundred and fifth": it adds.
  if (last >= 100)
    return and === number.end || isTie(tokens, number.end)
      ? { whole: rounded(number.value * last), plural, end }
      : null;
  return number.magnitude >= 100 && number.value >= LEAST
    ? { whole: number.value + last, plural, end }
    : null;
}
