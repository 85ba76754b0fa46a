import { describe, expect, test } from 'vitest';
import { certainty } from '../corpus/certainty.ts';
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
