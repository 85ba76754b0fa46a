import type { Reading, Span } from '@muster/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rules } from '../src/grammar.ts';
import { parseReport } from '../src/index.ts';

const read = (text: string): Reading => parseReport({ id: 'p', text, published: '2031-05-05' });

/** Words that rules begin at, and every character that has broken a reader of text before. */
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...rules.flatMap(({ examples }) => examples)) },
  fc.constantFrom(
    ...'said that killed wounded of the and to from between including at least about T-62 “ ” " \' ( ) , . : — % $ °'.split(
      ' ',
    ),
  ),
  fc.constantFrom(
    '\ud800',
    '\udfff',
    '\0',
    'עברית',
    'قتل ١٢',
    'e\u0301',
    '👩‍👩‍👧',
    '\u202e',
    '\ufeff',
    '\r\n',
    '\n\n',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const text = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '', '\n')), { maxLength: 25, size: 'max' })
  .map((pieces) => pieces.flat().join(''));

const inside = ({ start, end }: Span, length: number): boolean => 0 <= start && start < end && end <= length;

describe('a reading, whatever the text', () => {
  test('has the words of every mention at its place, and every span inside the text', () => {
    fc.assert(
      fc.property(text, (words) => {
        const { figures, dates, weapons, counts, attributions, claims, worded } = read(words);
        const counted = worded.map(({ figure }) => figure);
        for (const { start, end, surface } of [...figures, ...counted, ...dates, ...weapons])
          expect(words.slice(start, end)).toBe(surface);
        const parts = attributions.flatMap(({ source, cue, content }) => [source, cue, content]);
        const spans = [
          ...figures,
          ...dates,
          ...weapons,
          ...counts,
          ...claims.map(({ sentence }) => sentence),
        ];
        for (const span of [...spans, ...parts.filter((part) => part !== null)])
          expect(inside(span, words.length)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('has no low above its value and no value above its high', () => {
    fc.assert(
      fc.property(text, (words) => {
        for (const { value, low, high } of read(words).figures) {
          for (const number of [value, low, high])
            expect(number === null || Number.isFinite(number)).toBe(true);
          expect((low ?? -Infinity) <= (value ?? low ?? 0)).toBe(true);
          expect((value ?? high ?? 0) <= (high ?? Infinity)).toBe(true);
          expect((low ?? -Infinity) <= (high ?? Infinity)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('has no two figures over one another', () => {
    fc.assert(
      fc.property(text, (words) => {
        const { figures } = read(words);
        figures.slice(1).forEach(({ start }, place) => {
          expect(start).toBeGreaterThanOrEqual(figures[place]!.end);
        });
      }),
      { numRuns: 300 },
    );
  });

  test('gives every claim an id of its own', () => {
    fc.assert(
      fc.property(text, (words) => {
        const { claims, worded } = read(words);
        const ids = [...claims, ...worded].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 200 },
    );
  });

  test('does not depend on what was read before', () => {
    fc.assert(
      fc.property(text, text, (words, others) => {
        const first = read(words);
        read(others);
        expect(read(words)).toEqual(first);
      }),
      { numRuns: 200 },
    );
  });

  test('finds something in texts made this way, or all of this would hold of nothing', () => {
    const found = fc.sample(text, { numRuns: 100, seed: 1 }).map(read);
    expect(found.filter(({ figures }) => figures.length > 1).length).toBeGreaterThan(20);
    expect(found.filter(({ dates }) => dates.length > 0).length).toBeGreaterThan(10);
    expect(found.filter(({ claims }) => claims.length > 0).length).toBeGreaterThan(20);
  });
});
