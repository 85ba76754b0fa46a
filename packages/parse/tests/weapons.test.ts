import { describe, expect, test } from 'vitest';
import { noWeapons, weapons } from '../corpus/weapons.ts';
import { parseReport } from '../src/index.ts';

const read = (text: string) => parseReport({ id: 'corpus', text, published: null }).weapons;

describe('weapons', () => {
  for (const { surface, label, millimetres, phrases } of weapons) {
    for (const phrase of phrases) {
      test(`${surface} in: ${phrase}`, () => {
        const found = read(phrase).find((weapon) => weapon.surface === surface);
        expect(found).toMatchObject({ surface, label });
        expect(found?.millimetres).toBe(millimetres);
        expect(phrase.slice(found?.start, found?.end)).toBe(surface);
      });
    }
  }

  for (const sentence of noWeapons) {
    test(`none in: ${sentence}`, () => {
      expect(read(sentence)).toEqual([]);
    });
  }
});
