import type { Tokens } from '../text/tokens.ts';

/** The token in lower case, whether the lexicon has it or not. */
export const spellingAt = (tokens: Tokens, at: number): string =>
  tokens.word(at)?.spelling ?? tokens.surface(at).toLowerCase();
