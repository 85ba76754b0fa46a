import { describe, expect, test } from 'vitest';
import { calibres, noCalibres } from '../corpus/calibres.ts';
import { money, noMoney } from '../corpus/money.ts';
import { noRareMoney, rareMoney } from '../corpus/rare-money.ts';
import { noRareUnits, rareUnits } from '../corpus/rare-units.ts';
import { noUnits, units } from '../corpus/units.ts';
import { parseReport } from '../src/index.ts';

const read = (text: string) => parseReport({ id: 'corpus', text, published: '2024-11-21' }).figures;

for (const [subject, cases] of [
  ['units', units],
  ['money', money],
  ['rare units', rareUnits],
  ['rare money', rareMoney],
] as const) {
  describe(subject, () => {
    for (const { value, unit, phrases } of cases) {
      for (const phrase of phrases) {
        test(`${value} ${unit}: ${phrase}`, () => {
          expect(read(phrase)).toContainEqual(expect.objectContaining({ value, unit }));
        });
      }
    }
  });
}

describe('codes', () => {
  for (const [phrase, ucum] of [
    ['Gusts reached 90 km/h.', 'km/h'],
    ['They hold 250 square miles.', '[mi_i]2'],
    ['The plant made 5 to 6 TWh.', 'TW.h'],
    ['They sent 5 and 6 kg.', 'kg'],
  ] as const) {
    test(`UCUM ${ucum}: ${phrase}`, () => {
      for (const figure of read(phrase)) expect(figure).toMatchObject({ ucum });
    });
  }
  for (const [phrase, currency] of [
    ['They paid 340 million hryvnias.', 'UAH'],
    ['It was US$58 a barrel.', 'USD'],
    ['It was €5 to €6 each.', 'EUR'],
  ] as const) {
    test(`ISO 4217 ${currency}: ${phrase}`, () => {
      for (const figure of read(phrase)) expect(figure).toMatchObject({ currency });
    });
  }
  test('none where the text leaves open which unit or currency is meant', () => {
    const figures = read('It took 5 gallons, $30, 200 won and 12 men.');
    expect(figures).toHaveLength(4);
    for (const figure of figures) {
      expect(figure).not.toHaveProperty('ucum');
      expect(figure).not.toHaveProperty('currency');
    }
  });
});

describe('units that are none', () => {
  for (const [sentence, not] of [...noUnits, ...noRareUnits]) {
    test(`no ${not} in: ${sentence}`, () => {
      expect(read(sentence).map(({ unit }) => unit)).not.toContain(not);
    });
  }
  test('a part of things takes no unit from their description', () => {
    expect(read('Five of the three-ton trucks were lost.')[0]).toMatchObject({ value: 5, unit: null });
  });
  for (const sentence of [...noMoney, ...noRareMoney]) {
    test(`no money in: ${sentence}`, () => {
      expect(read(sentence).filter(({ kind }) => kind === 'money')).toEqual([]);
    });
  }
});

describe('calibres', () => {
  for (const { millimetres, weapon, cartridge, phrases } of calibres) {
    for (const phrase of phrases) {
      test(`${millimetres} mm: ${phrase}`, () => {
        expect(read(phrase)).toContainEqual(
          expect.objectContaining({
            kind: 'calibre',
            value: millimetres,
            unit: 'millimetre',
            ...(weapon === undefined ? {} : { weapon }),
            ...(cartridge === undefined ? {} : { cartridge }),
          }),
        );
      });
    }
  }

  test('the unit belongs to the calibre, and the calibre to the weapon', () => {
    const { figures, weapons } = parseReport({
      id: 'corpus',
      text: 'They took 7.62mm ammunition and 5.56 mm rifles.',
      published: null,
    });
    expect(figures.map(({ surface }) => surface)).toEqual(['7.62mm', '5.56 mm']);
    expect(weapons.map(({ millimetres }) => millimetres)).toEqual([7.62, 5.56]);
  });

  test('rounds and their calibre are two figures', () => {
    expect(read('Four 120 mm rounds fell.')).toContainEqual(
      expect.objectContaining({ kind: 'count', value: 4, counted: 'rounds' }),
    );
  });

  for (const sentence of noCalibres) {
    test(`none in: ${sentence}`, () => {
      expect(read(sentence).filter(({ kind }) => kind === 'calibre')).toEqual([]);
    });
  }
});
