import { isHyphen, pastTie } from '../text/hyphen.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';

/** The name of a part, and into how many the whole is cut: "third" 3, "twenty-fifths" 25. */
export interface Denominator {
  readonly whole: number;
  readonly plural: boolean;
  readonly end: number;
}

/** Reads the name of a part at token `at`, or gives null. */
export function readDenominator(tokens: Tokens, at: number): Denominator | null {
  const word = tokens.word(at);
  if (word?.numeral?.role === 'ten') {
    const ending = tokens.word(pastTie(tokens, at + 1))?.fractionEnding;
    if (ending === undefined || (!isHyphen(tokens, at + 1) && tokens.spells(at + 1, 'seconds'))) return null;
    const end = pastTie(tokens, at + 1) + 1;
    return { whole: word.numeral.value + ending, plural: isPlural(tokens, end - 1), end };
  }
  if (word?.fraction === undefined) return null;
  return { whole: word.fraction, plural: isPlural(tokens, at), end: at + 1 };
}

/** Whether a part's name stands right behind the hyphen at `at`: "one hundred thirty[-fifths]". */
export const isTiedEnding = (tokens: Tokens, at: number): boolean =>
  isHyphen(tokens, at) && tokens.glued(at) && tokens.word(at + 1)?.fractionEnding !== undefined;

const isPlural = (tokens: Tokens, at: number): boolean =>
  tokens.kind(at) === TokenKind.Word && /[sS]$/.test(tokens.surface(at));
