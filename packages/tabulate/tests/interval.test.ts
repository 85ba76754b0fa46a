import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bound } from '@muster/model';
import { intervalOf, relationOf, verdictOf, type Interval } from '../src/index.ts';

const of = (bound: Bound, value: number | null, low: number | null = null, high: number | null = null) =>
  intervalOf({ bound, value, low, high })!;

describe('The interval of a claim', () => {
  it.each<[Bound, number | null, number | null, number | null, string]>([
    ['exact', 5, null, null, '[5, 5]'],
    ['over', 11_000, 11_000, null, '(11000, Infinity]'],
    ['atLeast', 100, 100, null, '[100, Infinity]'],
    ['under', 20, null, 20, '[-Infinity, 20)'],
    ['atMost', 8000, null, 8000, '[-Infinity, 8000]'],
    ['range', null, 10, 12, '[10, 12]'],
    ['approx', 2700, null, null, '[2650, 2750]'],
    ['approx', 3000, null, null, '[2700, 3300]'],
    ['approx', 0, null, null, '[0, 0]'],
    ['approx', -50, null, null, '[-55, -45]'],
    ['vague', null, 12, null, '[12, Infinity]'],
  ])('%s %s %s %s is %s', (bound, value, low, high, words) => {
    const { low: least, high: most, lowOpen, highOpen } = of(bound, value, low, high);
    expect(`${lowOpen ? '(' : '['}${least}, ${most}${highOpen ? ')' : ']'}`).toBe(words);
  });

  it('is none where no number is stated', () => {
    expect(intervalOf({ bound: 'vague', value: null, low: null, high: null })).toBeNull();
  });
});

describe('Two intervals', () => {
  it.each<[Interval, Interval, string]>([
    [of('exact', 41), of('range', null, 40, 45), 'agreement'],
    [of('over', 11_000, 11_000), of('range', null, 11_000, 12_000), 'overlap'],
    [of('over', 11_000, 11_000), of('exact', 11_000), 'contradiction'],
    [of('atLeast', 11_000, 11_000), of('exact', 11_000), 'agreement'],
    [of('atLeast', 120, 120), of('exact', 41), 'contradiction'],
    [of('atMost', 8000, null, 8000), of('over', 11_000, 11_000), 'contradiction'],
    [of('approx', 3000), of('exact', 2950), 'agreement'],
  ])('%o and %o: %s', (left, right, relation) => {
    expect(relationOf(left, right)).toBe(relation);
    expect(relationOf(right, left)).toBe(relation);
  });

  const end = fc.oneof(fc.integer({ min: -6, max: 6 }), fc.constantFrom(-Infinity, Infinity));
  const interval = fc
    .tuple(end, end, fc.boolean(), fc.boolean())
    .filter(([a, b, lowOpen, highOpen]) => a !== b || (!lowOpen && !highOpen && Number.isFinite(a)))
    .map(([a, b, lowOpen, highOpen]): Interval => ({
      low: Math.min(a, b),
      high: Math.max(a, b),
      lowOpen,
      highOpen,
    }));
  /** Whether the intervals have a number in common, found by trying halves, which lie between all ends. */
  const meet = (all: readonly Interval[]) =>
    Array.from({ length: 31 }, (_, index) => index / 2 - 7.5).some((number) =>
      all.every(
        ({ low, high, lowOpen, highOpen }) =>
          (lowOpen ? number > low : number >= low) && (highOpen ? number < high : number <= high),
      ),
    );

  it('contradict each other exactly if they have no number in common', () => {
    fc.assert(
      fc.property(interval, interval, (left, right) => {
        expect(relationOf(left, right) === 'contradiction').toBe(!meet([left, right]));
      }),
      { numRuns: 2000 },
    );
  });

  it('come to the same verdict as their pairs do, in any order', () => {
    fc.assert(
      fc.property(fc.array(interval, { minLength: 2, maxLength: 4 }), (all) => {
        const pairs = all.flatMap((left, index) =>
          all.slice(index + 1).map((right) => relationOf(left, right)),
        );
        const expected = pairs.every((it) => it === 'agreement')
          ? 'agreement'
          : meet(all)
            ? 'overlap'
            : 'contradiction';
        expect(verdictOf(all)).toBe(expected);
        expect(verdictOf(all.toReversed())).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });
});
