import type { Interval } from './interval.ts';

/** How two intervals stand to each other: one within the other, partly the same, or nothing in common. */
export type Relation = 'agreement' | 'overlap' | 'contradiction';

/** "41" and "40 to 45" agree, "over 11,000" and "11,000 to 12,000" overlap, "at least 120" and "41" contradict each other. */
export function relationOf(left: Interval, right: Interval): Relation {
  if (within(left, right) || within(right, left)) return 'agreement';
  return meet(left, right) ? 'overlap' : 'contradiction';
}

/**
 * What several intervals come to: agreement if every pair agrees, overlap if some number lies in all of them, else
 * contradiction.
 */
export function verdictOf(intervals: readonly Interval[]): Relation {
  const widestFirst = intervals.toSorted(
    (left, right) =>
      left.low - right.low ||
      Number(left.lowOpen) - Number(right.lowOpen) ||
      right.high - left.high ||
      Number(left.highOpen) - Number(right.highOpen),
  );
  if (widestFirst.every((inner, index) => index === 0 || within(inner, widestFirst[index - 1]!)))
    return 'agreement';
  const common = widestFirst.reduce(intersection);
  return isEmpty(common) ? 'contradiction' : 'overlap';
}

function within(inner: Interval, outer: Interval): boolean {
  const below = inner.low > outer.low || (inner.low === outer.low && (inner.lowOpen || !outer.lowOpen));
  const above = inner.high < outer.high || (inner.high === outer.high && (inner.highOpen || !outer.highOpen));
  return below && above;
}

function meet(left: Interval, right: Interval): boolean {
  return !isEmpty(intersection(left, right));
}

function intersection(left: Interval, right: Interval): Interval {
  const low = Math.max(left.low, right.low);
  const high = Math.min(left.high, right.high);
  return {
    low,
    high,
    lowOpen: (left.low === low && left.lowOpen) || (right.low === low && right.lowOpen),
    highOpen: (left.high === high && left.highOpen) || (right.high === high && right.highOpen),
  };
}

function isEmpty({ low, high, lowOpen, highOpen }: Interval): boolean {
  return low > high || (low === high && (lowOpen || highOpen));
}
