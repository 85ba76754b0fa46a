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
  return SEEDS.map((seed) => {
    let least = 0xffffffff;
    for (const shingle of shingles) {
      const hash = mixed(shingle ^ seed);
      if (hash < least) least = hash;
    }
    return least;
  });
}

/** The keys under which a signature is filed, one a band (locality-sensitive hashing, Indyk and Motwani 1998). */
export function bandsOf(signature: Uint32Array): string[] {
  return Array.from({ length: BANDS }, (_, band) =>
    [band, ...signature.subarray(band * ROWS, (band + 1) * ROWS)].join(':'),
  );
}
