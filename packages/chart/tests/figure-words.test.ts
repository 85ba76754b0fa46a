import { describe, expect, test } from 'vitest';
import type { ClaimRow } from '@muster/model';
import { figureWords } from '../src/rows/figure-words.ts';
import { numberWords } from '../src/rows/number-words.ts';
import { unitWords } from '../src/rows/unit-words.ts';

const figure = (rest: Partial<ClaimRow>) =>
  figureWords({ value: null, low: null, high: null, bound: 'exact', unit: null, surface: '11,000', ...rest });

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
    [{ value: 170, unit: 'millimetre' }, '170 mm'],
    [{ value: 36, bound: 'approx', unit: 'percent' }, '≈ 36 %'],
    [{ value: 20e9, low: 20e9, bound: 'over', unit: 'US dollar' }, '> 20 billion US dollars'],
  ] as const)('%j is written %s', (parts, words) => {
    expect(figure(parts)).toBe(words);
  });

  test('no bound is dropped', () => {
    const bounds = ['approx', 'over', 'atLeast', 'under', 'atMost'] as const;
    const words = new Set(bounds.map((bound) => figure({ value: 5, bound })));
    expect(words.size).toBe(bounds.length);
    expect(words).not.toContain('5');
  });
});

describe('the words of a number', () => {
  test.each([
    [8e6, '8 million'],
    [1.5e9, '1.5 billion'],
    [8_123_456, '8,123,456'],
    [999_999, '999,999'],
    [5.45, '5.45'],
    [-3, '−3'],
    [0, '0'],
  ])('%d is written %s', (value, words) => {
    expect(numberWords(value)).toBe(words);
  });

  test('a short form never rounds', () => {
    expect(numberWords(8_120_001)).toBe('8,120,001');
  });
});

describe('the words of a unit', () => {
  test.each([
    ['US dollar', 2000, 'US dollars'],
    ['US dollar', 1, 'US dollar'],
    ['barrel per day', 5, 'barrels per day'],
    ['foot', 6, 'feet'],
    ['yen', 6, 'yen'],
    ['kW', 6, 'kW'],
    ['t', 6, 't'],
  ])('%s after %d is %s', (unit, value, words) => {
    expect(unitWords(unit, value)).toBe(words);
  });
});
