import { isHyphen } from '../text/hyphen.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import { isUpperCase } from '../text/upper-case.ts';

/** Whether a minus stands at token `at`: "-5", "minus five", "negative 3"; not the hyphen of "10-12" or "F-16". */
export function isMinus(tokens: Tokens, at: number): boolean {
  // "plus or minus 3" has both signs, and so none.
  if (tokens.word(at)?.sign !== undefined) return !tokens.spells(at - 1, 'or');
  const dash = tokens.is(at, '-') || tokens.is(at, '−') || tokens.is(at, '–');
  if (dash && !tokens.glued(at)) return isBelowZero(tokens, at) || isBareNumber(tokens, at);
  return dash && (!tokens.glued(at - 1) || isBehindDash(tokens, at - 1)) && !isAcronym(tokens, at - 1);
}

/** "-10–-5": the dash of a range stands before the minus. */
const isBehindDash = (tokens: Tokens, at: number): boolean =>
  (tokens.is(at, '–') || tokens.is(at, '—') || tokens.is(at, '-')) &&
  tokens.kind(at - 1) === TokenKind.Number;

/** "- 20 degrees Fahrenheit": a spaced minus is one before degrees, and not behind a number. */
const isBelowZero = (tokens: Tokens, at: number): boolean =>
  tokens.kind(at - 1) !== TokenKind.Number &&
  tokens.kind(at + 1) === TokenKind.Number &&
  (tokens.spells(at + 2, 'degrees') || tokens.is(at + 2, '°'));

/** How many tokens a bare number has at most: "- 1 1/2 k". */
const LONGEST = 6;

/** "- 12", "- 1 4/5": the text is a number with its sign, as a cell of a table is, and so no item of a list. */
export function isBareNumber(tokens: Tokens, at: number): boolean {
  if (at !== 0 || tokens.count > LONGEST) return false;
  for (let next = 1; next < tokens.count; next += 1)
    if (
      tokens.kind(next) !== TokenKind.Number &&
      !tokens.is(next, '/') &&
      !tokens.is(next, '%') &&
      tokens.lower(next) !== 'k'
    )
      return false;
  return tokens.count > 1;
}

/** "COVID -19" is typed for "COVID-19". */
const isAcronym = (tokens: Tokens, at: number): boolean =>
  tokens.kind(at) === TokenKind.Word && tokens.end(at) - tokens.start(at) > 1 && isUpperCase(tokens, at);

/** The first token behind the minus, past the hyphen of "minus-5". */
export const minusEnd = (tokens: Tokens, at: number): number =>
  tokens.kind(at) === TokenKind.Word && isHyphen(tokens, at + 1) ? at + 2 : at + 1;

/** The first token behind a plus sign that is glued to its number, or `at` where none stands. */
export const plusEnd = (tokens: Tokens, at: number): number =>
  tokens.is(at, '+') && tokens.glued(at) ? at + 1 : at;
