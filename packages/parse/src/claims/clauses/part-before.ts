import { Part } from './part.ts';
import type { Reading } from './reading.ts';

/** The part of the nearest token before `at` that is no adverb, hyphen or negation. */
export function partBefore({ part }: Pick<Reading, 'part'>, at: number): Part {
  let previous = at - 1;
  for (let steps = 0; steps < 4; steps += 1, previous -= 1) {
    const found = part(previous);
    if (found !== Part.Adverb && found !== Part.Negation && found !== Part.Joint) return found;
  }
  return part(previous);
}
