import type { AnyPhrase } from './phrases/phrase.ts';

/** The place of the phrase that holds the token, or -1. */
export function phraseOf(phrases: readonly AnyPhrase[], token: number): number {
  let low = 0;
  let high = phrases.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const phrase = phrases[middle]!;
    if (token < phrase.first) high = middle - 1;
    else if (token >= phrase.last) low = middle + 1;
    else return middle;
  }
  return -1;
}
