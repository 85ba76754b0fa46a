import { TokenKind, type Tokens } from './tokens.ts';

/**
 * Small words of Spanish, French, Portuguese, Italian and German that English does not have; without those that names carry
 * in English texts ("de", "la", "von" are common in them, but seldom two of these beside no English one).
 */
const FOREIGN = new Set(
  (
    'el la los las de del un una unas unos en y que con por para se su sus fue fueron han más mas ' +
    'le les des du une dans et ont été sur aux par pour qui plus est sont près ' +
    'os um uma em da das dos na nas nos foram mais pelo pela são ao ' +
    'il gli di della delle nel sono stati e ' +
    'und der das den dem von mehr als wurden sind ist mit im über'
  ).split(' '),
);

const ENGLISH = new Set(
  'the of and to were was is are has have had with from by that which people'.split(' '),
);

/** How many tokens on either side are looked at. */
const REACH = 7;

/** Whether the words around the token are of another language: "1.200 familias fueron evacuadas en la zona". */
export function isForeign(tokens: Tokens, at: number): boolean {
  let foreign = 0;
  for (let near = Math.max(0, at - REACH); near <= at + REACH; near += 1) {
    if (tokens.kind(near) !== TokenKind.Word) continue;
    const word = tokens.surface(near);
    if (ENGLISH.has(word)) return false;
    if (FOREIGN.has(word)) foreign += 1;
  }
  return foreign > 1;
}
