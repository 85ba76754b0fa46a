import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageMark } from '../src/report/page-data.ts';
import { segmentsOf } from '../src/report/browser/segments.ts';
import { passagesOf } from '../src/report/passages.ts';

const mark = (start: number, end: number, kind: PageMark['kind'] = 'figure'): PageMark => ({
  kind,
  start,
  end,
  claims: [],
});

describe('laying marks flat', () => {
  it('cuts nested and overlapping marks where either begins or ends', () => {
    const [outer, inner, across] = [mark(0, 8, 'speaker'), mark(2, 4), mark(6, 10, 'date')];
    const segments = segmentsOf([0, 'abcdefghijkl'], [outer, inner, across]);
    expect(segments.map(({ text, marks }) => [text, ...marks.map(({ kind }) => kind)])).toEqual([
      ['ab', 'speaker'],
      ['cd', 'speaker', 'figure'],
      ['ef', 'speaker'],
      ['gh', 'speaker', 'date'],
      ['ij', 'date'],
      ['kl'],
    ]);
  });

  const marks = fc.array(
    fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => mark(Math.min(a, b), Math.max(a, b))),
    { maxLength: 12 },
  );

  it('gives the text back, and each letter exactly the marks that cover it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }), fc.nat(10), marks, (text, base, all) => {
        const segments = segmentsOf([base, text], all);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        for (const { start, text: part, marks: held } of segments) {
          for (let at = start; at < start + part.length; at += 1) {
            const covering = all.filter(({ start: from, end }) => from <= at && at < end);
            expect(new Set(held)).toEqual(new Set(covering));
          }
        }
      }),
    );
  });
});

describe('the paragraphs with something in them', () => {
  it('keep their place in the text', () => {
    const text = 'one\n\ntwo 2\nthree\nfour 4';
    expect(passagesOf({ pieces: [[0, text]], marks: [mark(9, 10), mark(22, 23)] })).toEqual([
      [5, 'two 2'],
      [17, 'four 4'],
    ]);
  });
});
