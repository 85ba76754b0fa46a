import type { Tokens } from '../text/tokens.ts';

/** How many tokens to either side count as company: a list of three or four pieces of hardware. */
const REACH = 6;

/**
 * Whether other hardware or a calibre stands near a noun that by itself may mean something else:
 * "bomber, fighter and remotely piloted aircraft", "shells and missiles", but not "fighters" of a militia.
 */
export function inCompany(tokens: Tokens, at: number): boolean {
  for (let near = at - REACH; near <= at + REACH; near += 1) {
    if (near === at) continue;
    const word = tokens.word(near);
    if (word === undefined) continue;
    if (word.weapon?.use === 'head' || word.spelling === 'mm' || word.spelling === 'calibre') return true;
    if (word.weapon !== undefined && word.number !== tokens.wordNumber(at) && near < at + 4 && near > at - 4)
      return true;
  }
  const before = tokens.word(at - 1);
  return before?.weaponModifier !== undefined && before.weapon === undefined && before.spelling !== 'suicide';
}
