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
  while (size < spellings.length * 4) size *= 2;
  const mask = size - 1;
  const slots = new Int32Array(size).fill(-1);
  const hashes = new Int32Array(size);
  spellings.forEach((spelling, number) => {
    const hash = hashOf(spelling);
    let slot = spread(hash) & mask;
    while (slots[slot]! >= 0) slot = (slot + 1) & mask;
    slots[slot] = number;
    hashes[slot] = hash;
  });

  const find = (text: string, start: number, end: number, hash: number): number => {
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const number = slots[slot]!;
      if (number < 0) return -1;
      if (hashes[slot] === hash && spelledAlike(spellings[number]!, text, start, end)) return number;
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

function spelledAlike(spelling: string, text: string, start: number, end: number): boolean {
  if (spelling.length !== end - start) return false;
  for (let at = 0; at < spelling.length; at += 1) {
    if (spelling.charCodeAt(at) !== foldCode(text.charCodeAt(start + at))) return false;
  }
  return true;
}
