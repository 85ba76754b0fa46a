import type { Tokens } from './tokens.ts';

/** Whether the word stands in capitals throughout: "USD", "MM". */
export const isUpperCase = (tokens: Tokens, at: number): boolean => {
  const surface = tokens.surface(at);
  return surface === surface.toUpperCase();
};
