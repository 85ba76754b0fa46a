import { describe, expect, test } from 'vitest';
import { REFERENCE_DAY, dates } from '../corpus/dates.ts';
import { noDates } from '../corpus/no-dates.ts';
import { scanReport } from '../src/scan-report.ts';

const read = (text: string, published: string | null = REFERENCE_DAY) =>
  scanReport({ text, published }).dates;

describe('dates', () => {
  for (const { value, days, mod, published = REFERENCE_DAY, phrases } of dates) {
    for (const phrase of phrases) {
      test(`${phrase} is ${value}${published === null ? ' without a day of publication' : ''}`, () => {
        const [from, to] = days ?? [null, null];
        const surface = /\[(.+)\]/.exec(phrase)?.[1];
        expect(read(phrase.replace(/[[\]]/g, ''), published)).toContainEqual(
          expect.objectContaining({ surface, value, from, to, ...(mod === undefined ? {} : { mod }) }),
        );
      });
    }
  }

  for (const sentence of noDates) {
    test(`no date stands in: ${sentence}`, () => {
      expect(read(sentence)).toEqual([]);
    });
  }
});
