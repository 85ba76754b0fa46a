import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attributions, noAttributions } from '../corpus/attributions.ts';
import { parseReport } from '../src/index.ts';

const read = (text: string) => parseReport({ id: 'corpus', text, published: null }).attributions;

describe('attributions', () => {
  for (const text of new Set(attributions.map((one) => one.text))) {
    const cases = attributions.filter((one) => one.text === text);
    test(`${cases.map(({ cue }) => cue).join(' and ')} in: ${text}`, () => {
      const words = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);
      expect(
        read(text).map((found) => [words(found.source), words(found.cue), words(found.content)]),
      ).toEqual(cases.map(({ source, cue, content }) => [source, cue, content]));
    });
  }

  for (const text of noAttributions) {
    test(`none in: ${text}`, () => {
      expect(read(text)).toEqual([]);
    });
  }

  test('of an attitude inside a statement are the statement alone', () => {
    expect(read('Lund said she hopes to rebuild the pier.')).toHaveLength(1);
  });

  test('stand inside the text, whatever the text', () => {
    const word = fc.constantFrom(
      'said',
      'that',
      'Lund',
      ',',
      '"',
      'claims',
      'to',
      'by',
      'was',
      'accused',
      'of',
      '.',
      ':',
      '\n\n',
      'who',
      'the',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        for (const { source, cue, content } of read(text))
          for (const span of [source, cue, content])
            if (span !== null) expect(span.start < span.end && span.end <= text.length).toBe(true);
      }),
    );
  });
});
