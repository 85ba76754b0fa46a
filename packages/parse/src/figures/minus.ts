import { isHyphen } from '../text/hyphen.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import { isUpperCase } from '../text/upper-case.ts';

/** Whether a minus stands at token `at`: "-5", "minus five", "negative 3"; not the hyphen of "10-12" or "F-16". */
export function isMinus(tokens: Tokens, at: number): boolean {
  // "plus or minus 3" has both signs, and so none.
  if (tokens.word(at)?.sign !== undefined) return !tokens.spells(at - 1, 'or');
  const dash = tokens.is(at, '-') || tokens.is(at, '−') || tokens.is(at, '–');
  if (dash && !tokens.glued(at)) return isBelowZero(tokens, at);
  return dash && !tokens.glued(at - 1) && !isAcronym(tokens, at - 1);
}

/** "- 20 degrees Fahrenheit": a spaced minus is one before degrees, and not behind a number. */
const isBelowZero = (tokens: Tokens, at: number): boolean =>
  tokens.kind(at - 1) !== TokenKind.Number &&
  tokens.kind(at + 1) === TokenKind.Number &&
  (tokens.spells(at + 2, 'degrees') || tokens.is(at + 2, '°'));

/** "COVID -19" is typed for "COVID-19". */
const isAcronym = (tokens: Tokens, at: number): boolean =>
  tokens.kind(at) === TokenKind.Word && tokens.end(at) - tokens.start(at) > 1 && isUpperCase(tokens, at);

/** The first token behind the minus, past the hyphen of "minus-5". */
export const minusEnd = (tokens: Tokens, at: number): number =>
  tokens.kind(at) === TokenKind.Word && isHyphen(tokens, at + 1) ? at + 2 : at + 1;

/** The first token behind a plus sign that is glued to its number, or `at` where none stands. */
export const plusEnd = (tokens: Tokens, at: number): number =>
  tokens.is(at, '+') && tokens.glued(at) ? at + 1 : at;
