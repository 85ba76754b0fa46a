/**
 * Words for a number that the text leaves open, with the low and high that coders give them.
 *
 * The lows are those of ACLED's codebook ("tens" 10, "dozens" 12, "hundreds" 100, a few 3); the highs the CQE paper's
 * (EMNLP 2023), which annotates such a word as reaching up to ten times that: "hundreds" are 100 to 1,000. Replace the
 * table to follow another codebook.
 */
export interface Vague {
  readonly low: number;
  readonly high: number | null;
  /** What it multiplies by in "tens of thousands"; null where it multiplies what follows, as in "several hundred". */
  readonly scale: number | null;
}

const tenfold = (word: string, low: number): [string, Vague] => [word, { low, high: 10 * low, scale: low }];
const multiplier = (word: string, low: number): [string, Vague] => [word, { low, high: null, scale: null }];

export const vagueQuantities: ReadonlyMap<string, Vague> = new Map([
  tenfold('tens', 10),
  tenfold('dozens', 12),
  tenfold('scores', 20),
  tenfold('hundreds', 1e2),
  tenfold('thousands', 1e3),
  tenfold('millions', 1e6),
  tenfold('billions', 1e9),
  tenfold('trillions', 1e12),
  // of other languages: "cientos de personas"
  ...'decenas dizaines dezenas'.split(' ').map((word) => tenfold(word, 10)),
  ...'cientos centenares centaines centenas hunderte'.split(' ').map((word) => tenfold(word, 1e2)),
  ...'millares milliers milhares tausende'.split(' ').map((word) => tenfold(word, 1e3)),
  multiplier('couple', 2),
  multiplier('few', 3),
  multiplier('several', 3),
]);
