import { describe, expect, test } from 'vitest';
import { counts } from '../corpus/counts.ts';
import { noHarm } from '../corpus/no-counts.ts';
import { parseReport } from '../src/index.ts';

const read = (text: string) => parseReport({ id: 'corpus', text, published: '2024-11-21' }).counts;

describe('counts by category', () => {
  for (const { counts: expected, phrases } of counts) {
    for (const phrase of phrases) {
      test(phrase, () => {
        const found = read(phrase).map(({ category, value, low, high }) => ({ category, value, low, high }));
        for (const [category, first, high] of expected) {
          const wanted = high === undefined ? { category, value: first } : { category, low: first, high };
          expect(found).toContainEqual(expect.objectContaining(wanted));
        }
      });
    }
  }

  for (const sentence of noHarm) {
    test(`nobody is counted in: ${sentence}`, () => {
      expect(
        read(sentence).filter(
          ({ category, value }) => /killed|wounded|casualties/.test(category) && value !== 0,
        ),
      ).toEqual([]);
    });
  }

  test("the event's own total stands before what is part of it", () => {
    const [first] = read(
      'Two children were among those hit: 92 people were killed, including 13 policemen.',
    ).filter(({ category }) => category === 'killed');
    expect(first).toMatchObject({ value: 92 });
  });

  test('a count without a numeral has the words of its noun phrase as span', () => {
    const text = 'Officials said a young soldier was killed.';
    const [count] = read(text).filter(({ category }) => category === 'killed');
    expect(text.slice(count?.start, count?.end)).toBe('a young soldier');
  });

  test('numbers that no text states are not made by adding up', () => {
    const killed = read('Six men and two women were killed.').filter(({ category }) => category === 'killed');
    expect(killed.map(({ value }) => value)).toEqual([6, 2]);
  });
});
