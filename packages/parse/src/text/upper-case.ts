import type { Tokens } from './tokens.ts';

/** Whether the word stands in capitals throughout: "USD", "MM". */
export const isUpperCase = (tokens: Tokens, at: number): boolean => {
  const surface = tokens.surface(at);
  return surface === surface.toUpperCase();
};

/** Whether the word is a name in capitals: "US", "IT", "WHO", which in lower case are words of another kind. */
export const isAcronym = (tokens: Tokens, at: number): boolean =>
  tokens.capitalised(at) && tokens.end(at) - tokens.start(at) > 1 && isUpperCase(tokens, at);
