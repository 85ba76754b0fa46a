import type { Quantity } from '@muster/model';
import type { WordedBound } from '../lexicon/bound-words.ts';

/** A value with its bound as a quantity: "over 11,000" has a low and no high. */
export function bounded(value: number, bound: WordedBound | 'exact'): Quantity {
  switch (bound) {
    case 'over':
    case 'atLeast':
      return { value, low: value, high: null, bound };
    case 'under':
    case 'atMost':
      return { value, low: null, high: value, bound };
    case 'approx':
    case 'exact':
      return { value, low: null, high: null, bound };
  }
}

/** Two ends as a range, the smaller first. */
export const ranged = (a: number, b: number): Quantity => ({
  value: null,
  low: Math.min(a, b),
  high: Math.max(a, b),
  bound: 'range',
});
