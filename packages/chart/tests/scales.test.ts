import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberScale } from '../src/scales/number-scale.ts';
import { dayAfter, isoDate, timeOf, timeScale } from '../src/scales/time-scale.ts';
import { wrapWords } from '../src/scales/wrap-words.ts';

describe('a scale of amounts', () => {
  test('is linear and starts at zero where amounts are of one order', () => {
    expect(numberScale([1500, 15000])).toMatchObject({ type: 'linear', domain: [0, 17100] });
  });

  test('turns logarithmic where they are not, so that 4 stays apart from 8 million', () => {
    const { type, place, ticks } = numberScale([4, 8e6]);
    expect(type).toBe('symlog');
    expect(place(4)).toBeGreaterThan(0.04);
    expect(ticks.length).toBeLessThan(10);
  });

  test('places every amount inside, in their order', () => {
    const thousandths = fc.integer({ min: -1e9, max: 1e12 }).map((value) => value / 1000);
    const amounts = fc.array(thousandths, { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(amounts, (values) => {
        const { place, ticks, domain } = numberScale(values);
        const places = [...values].sort((a, b) => a - b).map(place);
        expect(Math.min(...places)).toBeGreaterThanOrEqual(-1e-9);
        expect(Math.max(...places)).toBeLessThanOrEqual(1 + 1e-9);
        expect([...places].sort((a, b) => a - b)).toEqual(places);
        expect(ticks.length).toBeLessThan(16);
        expect(domain[0]).toBeLessThan(domain[1]);
      }),
    );
  });
});

describe('a scale of days', () => {
  test('counts days in UTC, whatever the time zone', () => {
    expect(timeOf('2022-02-24')).toBe(Date.UTC(2022, 1, 24));
    expect(dayAfter('2024-02-28')).toBe('2024-02-29');
    expect(dayAfter('2024-12-31')).toBe('2025-01-01');
  });

  test('reads years before 1', () => {
    expect(isoDate('-0043-03-15')).toBe('-000043-03-15');
    expect(new Date(timeOf('-0043-03-15')).getUTCFullYear()).toBe(-43);
  });

  test('has ticks on firsts of months over a year', () => {
    const { ticks, unit } = timeScale(['2024-10-18', '2025-09-02'], 640);
    expect(unit).toBe('month');
    expect(ticks.every((tick) => new Date(tick).getUTCDate() === 1)).toBe(true);
  });

  test('has few ticks, all inside, from one day to a millennium', () => {
    const day = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, day, (a, b) => {
        const { ticks, domain, place } = timeScale(
          [a, b].map((date) => date.toISOString().slice(0, 10)),
          640,
        );
        expect(ticks.length).toBeGreaterThan(0);
        expect(ticks.length).toBeLessThan(16);
        for (const tick of ticks) expect(tick >= domain[0] && tick <= domain[1]).toBe(true);
        expect(place(domain[0])).toBe(0);
      }),
    );
  });
});

describe('words in lines', () => {
  test('break at spaces', () => {
    expect(wrapWords('Pentagon press secretary Maj. Gen. Pat Ryder', 30)).toEqual([
      'Pentagon press secretary Maj.',
      'Gen. Pat Ryder',
    ]);
  });

  test('break long words after a hyphen, and where there is none, at the end of the line', () => {
    expect(wrapWords('2025-03-27-four-thousand-of-eleven', 20)).toEqual([
      '2025-03-27-four-',
      'thousand-of-eleven',
    ]);
    expect(wrapWords('abcdefgh', 5)).toEqual(['abcde', 'fgh']);
  });

  test('keep every character but spaces, in lines no longer than allowed', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 50 }), (text, most) => {
        const lines = wrapWords(text, most);
        expect(lines.join('').replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(most);
      }),
    );
  });
});
