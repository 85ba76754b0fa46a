import type { Tokens } from '../../text/tokens.ts';

/** How far from a figure a word may stand that makes it provisional. */
const NEAR = 24;

/**
 * The word that makes the figure at token `figure` provisional, or -1: "an estimated 300", "3,000 by a preliminary count".
 *
 * A doubt on the number, not on what happened. Words on the other side of a semicolon or a full stop do not count.
 */
export function provisionalCue(
  tokens: Tokens,
  figure: number,
  { first, last }: { readonly first: number; readonly last: number },
): number {
  for (const step of [-1, 1]) {
    for (let at = figure + step; at >= first && at < last && Math.abs(at - figure) <= NEAR; at += step) {
      if (tokens.is(at, ';') || tokens.is(at, '.')) break;
      if (isProvisional(tokens, at)) return at;
    }
  }
  return -1;
}

function isProvisional(tokens: Tokens, at: number): boolean {
  switch (tokens.word(at)?.provisional) {
    case 'alone':
      return true;
    case 'counting':
      return tokens.word(at + 1)?.provisional === 'count' || tokens.word(at + 2)?.provisional === 'count';
    default:
      return false;
  }
}
