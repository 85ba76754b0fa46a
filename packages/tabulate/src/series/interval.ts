import type { Bounded } from '../tables/estimate.ts';

/** The numbers that a claim leaves possible; an end that is open does not belong to them. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** At most this share of a number is what "about" may leave open. Our own choice: change it, and only verdicts change. */
const MOST_ROUNDED = 0.1;

/**
 * The interval of a claim: "over 11,000" is (11000, ∞), "11,000 to 12,000" [11000, 12000]; null where no number is stated.
 *
 * "About" leaves open half a unit of the last digit that is not zero, as rounding does (ISO 80000-1, annex B), but no more
 * than a tenth: "about 2,700" is 2650 to 2750, "about 3,000" is 2700 to 3300.
 */
export function intervalOf({ bound, value, low, high }: Bounded): Interval | null {
  switch (bound) {
    case 'exact':
      return value === null ? null : closed(value, value);
    case 'approx':
      return value === null ? null : closed(value - rounding(value), value + rounding(value));
    case 'over':
    case 'atLeast': {
      const least = low ?? value;
      return least === null ? null : { ...closed(least, Infinity), lowOpen: bound === 'over' };
    }
    case 'under':
    case 'atMost': {
      const most = high ?? value;
      return most === null ? null : { ...closed(-Infinity, most), highOpen: bound === 'under' };
    }
    case 'range':
    case 'vague':
      return low === null && high === null ? null : closed(low ?? -Infinity, high ?? Infinity);
  }
}

function closed(low: number, high: number): Interval {
  return { low, high, lowOpen: false, highOpen: false };
}

function rounding(value: number): number {
  if (value === 0) return 0;
  const [digits = '', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const decimals = digits.replace('.', '').length - 1;
  return Math.min(10 ** (Number(exponent) - decimals) / 2, Math.abs(value) * MOST_ROUNDED);
}
