import type { Tokens } from '../../text/tokens.ts';

/** Adjectives that belong to the noun and stand before its number. */
const AHEAD = new Set(['top', 'bottom', 'previous', 'preceding', 'remaining', 'surviving']);

/** The adjective of the noun that stands before its number, with a space behind it: "the [remaining] 12 hostages"; or ''. */
export const aheadOfNumber = (tokens: Tokens, first: number): string =>
  AHEAD.has(tokens.lower(first - 1)) ? `${tokens.lower(first - 1)} ` : '';
