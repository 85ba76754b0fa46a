import { HASH_SEED, addToHash, foldCode } from '../text/spelling-hash.ts';

/**
 * Finds a word of the lexicon by where it stands in a text, without cutting it out.
 *
 * An open-addressing hash table over the spellings; the tokeniser hands in the hash that it built while it
 * walked over the letters.
 */
export interface WordTable {
  /** The number of the word spelled `text[start, end)`, upper case aside, or -1. */
  readonly find: (text: string, start: number, end: number, hash: number) => number;
  /** The number of a lower-case spelling, or -1. */
  readonly findSpelling: (spelling: string) => number;
}

/** Builds the table; a word's number is its place in `spellings`, which are lower case and each there once. */
export function wordTable(spellings: readonly string[]): WordTable {
  let size = 16;
  while (size < spellings.length * 3) size *= 2;
  const mask = size - 1;
  // the number and the hash of a slot side by side
  const slots = new Int32Array(size * 2).fill(-1);
  spellings.forEach((spelling, number) => {
    const hash = hashOf(spelling);
    let slot = spread(hash) & mask;
    while (slots[slot * 2]! >= 0) slot = (slot + 1) & mask;
    slots[slot * 2] = number;
    slots[slot * 2 + 1] = hash;
  });

  const letters = Uint16Array.from(spellings.join(''), (letter) => letter.charCodeAt(0));
  const ends = new Int32Array(spellings.length + 1);
  spellings.forEach((spelling, number) => (ends[number + 1] = ends[number]! + spelling.length));

  const find = (text: string, start: number, end: number, hash: number): number => {
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const number = slots[slot * 2]!;
      if (number < 0) return -1;
      if (slots[slot * 2 + 1] !== hash) continue;
      let place = ends[number]!;
      if (ends[number + 1]! - place !== end - start) continue;
      let at = start;
      while (at < end && letters[place] === foldCode(text.charCodeAt(at))) {
        at += 1;
        place += 1;
      }
      if (at === end) return number;
    }
  };
  return { find, findSpelling: (spelling) => find(spelling, 0, spelling.length, hashOf(spelling)) };
}

const spread = (hash: number): number => hash ^ (hash >>> 15);

function hashOf(spelling: string): number {
  let hash = HASH_SEED;
  for (let at = 0; at < spelling.length; at += 1) hash = addToHash(hash, spelling.charCodeAt(at));
  return hash;
}
