import type { Bound } from '@muster/model';

/** Low, best and high estimate, in the sense of the Uppsala Conflict Data Program's codebook; null where nobody states one. */
export interface Estimate {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}

/** What a claim has to say for an estimate to be drawn from it. */
export interface Bounded {
  readonly bound: Bound;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * What one claim says of the low, the best and the high estimate. Nothing is averaged, nothing filled in.
 *
 * | bound | low | best | high |
 * |---|---|---|---|
 * | exact "11,000" | 11000 | 11000 | 11000 |
 * | approx "about 50" | | 50 | |
 * | over, atLeast "at least 100" | 100 | | |
 * | under, atMost "up to 8,000" | | | 8000 |
 * | range "11,000 to 12,000" | 11000 | | 12000 |
 * | vague "dozens" | its low, if any | | its high, if any |
 */
export function estimateOf({ bound, value, low, high }: Bounded): Estimate {
  switch (bound) {
    case 'exact':
      return { low: value, best: value, high: value };
    case 'approx':
      return { low: null, best: value, high: null };
    case 'over':
    case 'atLeast':
      return { low: low ?? value, best: null, high: null };
    case 'under':
    case 'atMost':
      return { low: null, best: null, high: high ?? value };
    case 'range':
    case 'vague':
      return { low, best: null, high };
  }
}
