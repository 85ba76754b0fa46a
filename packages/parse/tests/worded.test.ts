import { describe, expect, test } from 'vitest';
import { notWorded, worded } from '../corpus/worded.ts';
import { parseReport } from '../src/index.ts';

const read = (text: string) => parseReport({ id: 'corpus', text, published: '2024-11-21' });

describe('claims without a numeral', () => {
  for (const { category, value, phrases } of worded) {
    for (const [sentence, surface, counted, certainty = 'CT+'] of phrases) {
      test(`${category} ${value}: ${sentence}`, () => {
        expect(read(sentence).worded[0]).toMatchObject({
          category,
          counted,
          certainty,
          figure: { kind: 'count', value, surface, start: sentence.indexOf(surface) },
        });
      });
    }
  }

  for (const sentence of notWorded) {
    test(`nobody is counted in words in: ${sentence}`, () => {
      expect(read(sentence).worded).toEqual([]);
    });
  }

  test('they have their context as other claims do, and ids of their own', () => {
    const { claims, worded } = read('On Monday 12 rebels and a soldier were killed in Karsa, the army said.');
    expect(worded[0]).toMatchObject({
      what: 'killed',
      place: 'Karsa',
      when: { from: '2024-11-18', to: '2024-11-18' },
      attribution: { source: 'the army', cue: 'said' },
    });
    expect(worded[0]!.id).not.toBe(claims[0]!.id);
  });

  test('what is denied of one person stays denied', () => {
    expect(read('The mayor denied that a soldier had been killed.').worded[0]).toMatchObject({
      figure: { value: 1 },
      certainty: 'CT-',
      doubts: ['denied'],
    });
  });
});
