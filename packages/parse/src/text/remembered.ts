import type { Tokens } from './tokens.ts';

/**
 * A reader that remembers what it read last, and where: asked again for the same token of the same text, it answers at
 * once. The reading must depend on nothing but the tokens and the place.
 */
export function remembered<Reading>(
  read: (tokens: Tokens, at: number) => Reading,
): (tokens: Tokens, at: number) => Reading {
  let text = -1;
  let place = -1;
  let reading: Reading;
  return (tokens, at) => {
    if (tokens.identity === text && at === place) return reading;
    reading = read(tokens, at);
    text = tokens.identity;
    place = at;
    return reading;
  };
}
