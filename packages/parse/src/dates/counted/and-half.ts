import type { Tokens } from '../../text/tokens.ts';

/** The token behind "and a half" or "and half", as in "a year and a half", or the one that was asked about. */
export function andHalf(tokens: Tokens, at: number): number {
  if (!tokens.spells(at, 'and')) return at;
  const half = tokens.spells(at + 1, 'a') ? at + 2 : at + 1;
  return tokens.spells(half, 'half') && !tokens.spells(half + 1, 'of') ? half + 1 : at;
}
