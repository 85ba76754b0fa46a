import type { Tokens } from '../../text/tokens.ts';

const NAMED = new Set(['named', 'identified', 'quoted', 'cited']);

/** Whether "not to be named" opens at `at`: asked for, it says nothing of what happened. */
export const shunsName = (tokens: Tokens, at: number): boolean =>
  tokens.spells(at, 'not') &&
  tokens.spells(at + 1, 'to') &&
  tokens.spells(at + 2, 'be') &&
  NAMED.has(tokens.lower(at + 3));

/** The relative pronoun of "an official [who] asked not to be named", where that ends with token `last`; -1 where it does not. */
export function anonymityStart(tokens: Tokens, last: number): number {
  if (!NAMED.has(tokens.lower(last)) || !shunsName(tokens, last - 3)) return -1;
  return tokens.spells(last - 5, 'who') ? last - 5 : -1;
}
