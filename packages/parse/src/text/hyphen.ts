import { TokenKind, type Tokens } from './tokens.ts';

/** A hyphen of any width. */
export const isHyphen = (tokens: Tokens, at: number): boolean =>
  tokens.is(at, '-') || tokens.is(at, '‐') || tokens.is(at, '‑');

/** A hyphen that joins what stands before it to a word: "five-year", "120-mm". */
export const joinsWord = (tokens: Tokens, at: number): boolean =>
  isHyphen(tokens, at) && tokens.glued(at - 1) && tokens.glued(at) && tokens.kind(at + 1) === TokenKind.Word;

/** Whether a hyphen ties the tokens on both its sides together: "half-a-dozen". */
export const isTie = (tokens: Tokens, at: number): boolean =>
  isHyphen(tokens, at) && tokens.glued(at - 1) && tokens.glued(at);

/** A hyphen that was set with a space on either side, as in a text cut into words: "28 - year - old". */
export const isSpacedHyphen = (tokens: Tokens, at: number): boolean =>
  tokens.is(at, '-') && !tokens.glued(at - 1) && !tokens.glued(at);

/** The token at `at`, or the one behind it where `at` is a hyphen that ties: "twenty-eight", "twenty eight". */
export const pastTie = (tokens: Tokens, at: number): number => (isTie(tokens, at) ? at + 1 : at);
