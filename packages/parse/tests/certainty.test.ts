import { describe, expect, test } from 'vitest';
import { certainty, figureCertainty } from '../corpus/certainty.ts';
import { parseReport } from '../src/index.ts';

describe('certainty of an event', () => {
  for (const [label, phrases] of Object.entries(certainty)) {
    for (const phrase of phrases) {
      test(`${label}: ${phrase}`, () => {
        const start = phrase.indexOf('[');
        const end = phrase.indexOf(']') - 1;
        const text = phrase.replace(/[[\]]/g, '');
        const { items } = parseReport({ id: 'corpus', text, published: null }, { ask: [{ start, end }] });
        expect(items.map((item) => item.label)).toEqual([label]);
      });
    }
  }
});

describe('certainty of a figure, by its source and by the report', () => {
  for (const { text, figure, source, report, doubts } of figureCertainty) {
    test(`${source}, ${report}: ${text}`, () => {
      const { claims, figures } = parseReport({ id: 'corpus', text, published: null });
      const claim = claims.find((each) => figures[each.figure]!.surface === figure);
      expect({
        source: claim?.certainty,
        report: claim?.reportCertainty,
        doubts: claim?.doubts ?? [],
      }).toEqual({ source, report, doubts });
    });
  }
});
