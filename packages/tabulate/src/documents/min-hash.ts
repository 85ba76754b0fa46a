import { mixed } from './shingles.ts';

/** Bands of two rows: texts that share a fifth of their shingles meet in one with a probability of 99 percent. */
const BANDS = 128;
const ROWS = 2;

/** A different starting number for each permutation: the golden ratio's multiples, as splitmix has them. */
const SEEDS = Uint32Array.from({ length: BANDS * ROWS }, (_, index) =>
  mixed(Math.imul(index + 1, 0x9e3779b9)),
);

/**
 * The MinHash signature of a set of shingles (Broder 1997): for each of 256 permutations its smallest number. As large a
 * share of two signatures is equal as the sets have in common, give or take three hundredths.
 */
export function signatureOf(shingles: Uint32Array): Uint32Array {
  const signature = new Uint32Array(SEEDS.length);
  for (let at = 0; at < SEEDS.length; at += 1) {
    const seed = SEEDS[at]!;
    let least = 0xffffffff;
    for (let from = 0; from < shingles.length; from += 1) {
      const hash = mixed(shingles[from]! ^ seed);
      if (hash < least) least = hash;
    }
    signature[at] = least;
  }
  return signature;
}

/**
 * The keys under which a signature is filed, one a band in order (locality-sensitive hashing, Indyk and Motwani 1998). Two
 * different bands may share a key now and then: who meets in one is compared in full.
 */
export function bandsOf(signature: Uint32Array): Uint32Array {
  const keys = new Uint32Array(BANDS);
  for (let band = 0; band < BANDS; band += 1) {
    let key = band;
    for (let row = 0; row < ROWS; row += 1) key = mixed(key ^ signature[band * ROWS + row]!) + row;
    keys[band] = key;
  }
  return keys;
}
