import { TokenKind, type Tokens } from './tokens.ts';

/** A hyphen of any width. */
export const isHyphen = (tokens: Tokens, at: number): boolean =>
  tokens.is(at, '-') || tokens.is(at, '‐') || tokens.is(at, '‑');

/** A hyphen that joins what stands before it to a word: "five-year", "120-mm". */
export const joinsWord = (tokens: Tokens, at: number): boolean =>
  isHyphen(tokens, at) && tokens.glued(at - 1) && tokens.glued(at) && tokens.kind(at + 1) === TokenKind.Word;
