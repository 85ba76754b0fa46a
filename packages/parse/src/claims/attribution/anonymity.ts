import type { Tokens } from '../../text/tokens.ts';

const NAMED = new Set(['named', 'identified', 'quoted', 'cited']);

/** Whether "not to be named", or "to be named" behind "declined", opens at `at`: it says nothing of what happened. */
export function shunsName(tokens: Tokens, at: number): boolean {
  const to = tokens.spells(at, 'not') ? at + 1 : DECLINING.has(tokens.lower(at - 1)) ? at : -1;
  return to >= 0 && tokens.spells(to, 'to') && tokens.spells(to + 1, 'be') && NAMED.has(tokens.lower(to + 2));
}
const DECLINING = new Set(['declined', 'refused']);

/** The relative pronoun of "an official [who] asked not to be named", where that ends with token `last`; -1 where it does not. */
export function anonymityStart(tokens: Tokens, last: number): number {
  if (!NAMED.has(tokens.lower(last))) return -1;
  if (shunsName(tokens, last - 3) && tokens.spells(last - 5, 'who')) return last - 5;
  return shunsName(tokens, last - 2) && tokens.spells(last - 4, 'who') ? last - 4 : -1;
}
