import type { Tokens } from '../../text/tokens.ts';

/** What is told behind its content begins behind the last ";": "The gun is old; nobody has seen it fire, the mayor said". */
export function clauseStart(tokens: Tokens, first: number, last: number): number {
  for (let at = last - 1; at > first; at -= 1) if (tokens.is(at, ';')) return at + 1;
  return first;
}
