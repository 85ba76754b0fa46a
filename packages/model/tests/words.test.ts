import { describe, expect, test } from 'vitest';
import {
  counted,
  dayWords,
  figureWords,
  numberWords,
  periodWords,
  unitPlural,
  unitSigns,
  type FigureCells,
} from '../src/index.ts';

const figure = (rest: Partial<FigureCells>) =>
  figureWords({
    kind: 'count',
    value: null,
    low: null,
    high: null,
    bound: 'exact',
    unit: null,
    cartridge: null,
    surface: '11,000',
    ...rest,
  });

describe('the words of a figure', () => {
  test.each([
    [{ value: 11000 }, '11,000'],
    [{ value: 50, bound: 'approx' }, '≈ 50'],
    [{ value: 11000, low: 11000, bound: 'over' }, '> 11,000'],
    [{ value: 100, low: 100, bound: 'atLeast' }, '≥ 100'],
    [{ value: 20, high: 20, bound: 'under' }, '< 20'],
    [{ value: 8000, high: 8000, bound: 'atMost' }, '≤ 8,000'],
    [{ low: 11000, high: 12000, bound: 'range' }, '11,000–12,000'],
    [{ low: 24, high: 99, bound: 'vague', surface: 'dozens' }, '“dozens”'],
    [{ bound: 'vague', surface: 'scores' }, '“scores”'],
    [{ value: 9, surface: 'nine' }, '9'],
    [{ value: 170, unit: 'millimetre' }, '170 mm'],
    [{ value: 36, bound: 'approx', unit: 'percent', surface: '36 percent' }, '≈ 36%'],
    [{ value: 20e9, low: 20e9, bound: 'over', unit: 'US dollar' }, '> $20 billion'],
    [{ low: 2e9, high: 3e9, bound: 'range', unit: 'euro' }, '€2 billion–€3 billion'],
    [{ value: -3, unit: 'US dollar' }, '−$3'],
    [{ value: 58, unit: 'US dollar per barrel' }, '$58 per barrel'],
    [{ value: 5, unit: 'dollar' }, '5 dollars'],
    [{ value: 40, unit: 'barrel per day' }, '40 barrels per day'],
    [{ kind: 'ratio', value: 0.2, surface: 'one in five' }, 'one in five'],
    [{ kind: 'ordinal', value: 3, surface: 'third' }, 'third'],
    [{ kind: 'calibre', value: 7.62, unit: 'millimetre', cartridge: '7.62×39mm' }, '7.62×39mm'],
  ] satisfies [Partial<FigureCells>, string][])('%j is written %s', (parts, words) => {
    expect(figure(parts)).toBe(words);
  });

  test('no bound is dropped', () => {
    const bounds = ['approx', 'over', 'atLeast', 'under', 'atMost'] as const;
    const words = new Set(bounds.map((bound) => figure({ value: 5, bound })));
    expect(words.size).toBe(bounds.length);
    expect(words).not.toContain('5');
  });

  test('the same number is written alike, however the text writes it', () => {
    const [plain, ...others] = ['1,500,000', '1.5 million', '1.5m'].map((surface) =>
      figure({ value: 1.5e6, surface }),
    );
    expect(others).toEqual([plain, plain]);
  });
});

describe('the words of a number', () => {
  test.each([
    [8e6, '8 million'],
    [1.5e9, '1.5 billion'],
    [8_123_456, '8,123,456'],
    [8_120_001, '8,120,001'],
    [999_999, '999,999'],
    [5.45, '5.45'],
    [0.0005, '0.0005'],
    [0.1 + 0.2, '0.3'],
    [-3, '−3'],
    [0, '0'],
  ])('%d is written %s', (value, words) => {
    expect(numberWords(value)).toBe(words);
  });

  test('a noun follows its number', () => {
    expect([0, 1, 12_000].map((count) => counted(count, 'claim'))).toEqual([
      '0 claims',
      '1 claim',
      '12,000 claims',
    ]);
    expect(counted(2, 'series', 'series')).toBe('2 series');
  });
});

describe('the words of a unit', () => {
  test.each([
    ['US dollar', 'US dollars'],
    ['pound sterling', 'pounds sterling'],
    ['barrel per day', 'barrels per day'],
    ['foot', 'feet'],
    ['yen', 'yen'],
    ['kW', 'kW'],
    ['t', 't'],
  ])('several of %s are %s', (unit, words) => {
    expect(unitPlural(unit)).toBe(words);
  });

  test('one takes the singular', () => {
    expect(unitSigns('tonne', 1).behind).toBe(' tonne');
    expect(unitSigns('tonne', 2).behind).toBe(' tonnes');
    expect(unitSigns('tonne', null).behind).toBe(' tonnes');
  });
});

describe('the words of days', () => {
  test.each([
    ['2024-11-21', '21 Nov 2024'],
    ['-0043-03-15', '15 Mar -43'],
    ['soon', 'soon'],
  ])('%s is written %s', (day, words) => {
    expect(dayWords(day)).toBe(words);
  });

  test.each([
    ['2024-12-19', '2024-12-19', '19 Dec 2024'],
    ['2024-10-01', '2024-10-31', 'Oct 2024'],
    ['2024-01-01', '2024-12-31', '2024'],
    ['2024-10-08', '2024-10-13', '8 Oct 2024 to 13 Oct 2024'],
    ['2024-02-01', '2024-02-28', '1 Feb 2024 to 28 Feb 2024'],
    [null, '2024-12-31', 'until 31 Dec 2024'],
    ['2024-12-31', null, 'since 31 Dec 2024'],
    [null, null, null],
  ])('from %s to %s is written %s', (from, to, words) => {
    expect(periodWords(from, to)).toBe(words);
  });
});
