import type { Tokens } from '../text/tokens.ts';

/** How far from the noun the words that make an example of its sentence are looked for, in tokens. */
const REACH = 40;

/**
 * Whether the sentence of the noun at token `at` only gives an example or defines a term, so that hardware without a name
 * is none that was seen: "one jet that drops a bomb is one strike, for example", "a strike, as defined by the staff".
 */
export function inExample(tokens: Tokens, at: number): boolean {
  for (let near = at - 1; near > at - REACH && !endsSentence(tokens, near); near -= 1)
    if (opensExample(tokens, near)) return true;
  for (let near = at + 1; near < at + REACH && !endsSentence(tokens, near); near += 1)
    if (opensExample(tokens, near)) return true;
  return false;
}

const opensExample = (tokens: Tokens, at: number): boolean =>
  (tokens.spells(at, 'for') && (tokens.spells(at + 1, 'example') || tokens.spells(at + 1, 'instance'))) ||
  (tokens.spells(at, 'as') && tokens.spells(at + 1, 'defined')) ||
  (tokens.spells(at, 'defined') && tokens.spells(at + 1, 'as'));

const endsSentence = (tokens: Tokens, at: number): boolean =>
  tokens.kind(at) === 0 || (tokens.is(at, '.') && !tokens.glued(at));
