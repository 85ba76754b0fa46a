import type { CalendarDate } from '@muster/model';
import { compareDays } from './compare-days.ts';
import { estimateOf, type Bounded, type Estimate } from './estimate.ts';

/** A claim with the day it was published on. */
export interface DatedBound extends Bounded {
  readonly published: CalendarDate | null;
}

/**
 * The estimate that several claims give together; `low <= best <= high` wherever they are numbers.
 *
 * - low: the smallest of all lows and bests, if any claim gives a low, and no claim is bounded from above below it.
 * - high: the largest of all highs and bests, if any claim gives a high, and no claim is bounded from below above it.
 * - best: what the latest day's claims state without a bound; null where they differ. Claims without a day count as the
 *   earliest.
 */
export function combineEstimates(claims: readonly DatedBound[]): Estimate {
  const all = claims.map((claim) => ({ ...estimateOf(claim), published: claim.published }));
  const lows = all.flatMap(({ low }) => low ?? []);
  const bests = all.flatMap(({ best }) => best ?? []);
  const highs = all.flatMap(({ high }) => high ?? []);
  const low = least([...lows, ...bests]);
  const high = most([...highs, ...bests]);
  return {
    low: lows.length > 0 && low <= least(highs) ? low : null,
    best: latestBest(all),
    high: highs.length > 0 && high >= most(lows) ? high : null,
  };
}

function latestBest(all: readonly (Estimate & { readonly published: CalendarDate | null })[]): number | null {
  const stated = all.filter(({ best }) => best !== null);
  const day = stated
    .flatMap(({ published }) => published ?? [])
    .sort(compareDays)
    .at(-1);
  const bests = new Set(
    stated.filter(({ published }) => published === (day ?? null)).map(({ best }) => best),
  );
  const [best = null] = bests;
  return bests.size === 1 ? best : null;
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((left, right) => Math.min(left, right), Infinity);
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((left, right) => Math.max(left, right), -Infinity);
}
