import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, civil, isoDay, weekdayOf } from './days.ts';
import { scanReport } from '../src/scan-report.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

const day = fc.integer({ min: 0, max: 40_000 }).map((days) => isoDay(addDays('1950-01-01', days)));
const stated = day.map((iso) => ({ iso, ...civil(iso) }));
const phrase = fc.oneof(
  stated.map(({ day, month, year }) => `${MONTHS[month - 1]!} ${day}, ${year}`),
  stated.map(({ day, month }) => `${day} ${MONTHS[month - 1]!}`),
  stated.map(({ month }) => `late ${MONTHS[month - 1]!}`),
  stated.map(({ year }) => `the spring of ${year}`),
  fc.constantFrom(
    'last week',
    'two months ago',
    'the end of the year',
    'next Friday',
    'the past three days',
    'yesterday evening',
    'in five weeks',
    'this winter',
    'the weekend',
    'the end of this week',
    'early next week',
    'late last month',
    'early to mid October',
    'the past week',
    'the last week of August',
    'the first ten months of 1915',
    'the third quarter',
    'Tuesday the 19th',
    'February 29',
    'half past eight',
    'the day before Christmas',
  ),
);

const read = (words: string, published: string | null) =>
  scanReport({ text: `The ship left on ${words}, officials said.`, published }).dates;

describe('dates, whatever is written', () => {
  test('no date ends before it begins', () => {
    fc.assert(
      fc.property(phrase, day, (words, published) => {
        const found = read(words, published);
        expect(found.length).toBeGreaterThan(0);
        for (const { from, to } of found) {
          expect(from === null).toBe(to === null);
          if (from !== null && to !== null) expect(from <= to).toBe(true);
        }
      }),
    );
  });

  test('the days agree with every part that is stated', () => {
    fc.assert(
      fc.property(stated, day, ({ iso, year, month, day: dayOfMonth }, published) => {
        const name = MONTHS[month - 1]!;
        expect(read(`${name} ${dayOfMonth}, ${year}`, published)).toMatchObject([{ from: iso, to: iso }]);
        const [inYear] = read(`${name} ${year}`, published);
        expect(inYear?.from).toBe(`${iso.slice(0, 7)}-01`);
        expect(inYear?.to?.slice(0, 7)).toBe(iso.slice(0, 7));
        const [bare] = read(`${name} ${Math.min(dayOfMonth, 28)}`, published);
        expect(bare?.from?.slice(5)).toBe(
          `${iso.slice(5, 7)}-${String(Math.min(dayOfMonth, 28)).padStart(2, '0')}`,
        );
      }),
    );
  });

  test('a weekday that is stated with its day and month is the weekday of the day found', () => {
    fc.assert(
      fc.property(stated, fc.integer({ min: -150, max: 150 }), ({ iso, month, day: dayOfMonth }, away) => {
        const weekday = WEEKDAYS[weekdayOf(iso) - 1]!;
        const words = `${weekday}, ${MONTHS[month - 1]!} ${dayOfMonth}`;
        expect(read(words, isoDay(addDays(iso, away)))).toMatchObject([{ from: iso, to: iso }]);
      }),
    );
  });

  test('a weekday by itself falls on that weekday', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 7 }), day, (wanted, published) => {
        for (const words of [
          WEEKDAYS[wanted - 1]!,
          `next ${WEEKDAYS[wanted - 1]!}`,
          `last ${WEEKDAYS[wanted - 1]!}`,
        ]) {
          const [found] = read(words, published);
          expect(weekdayOf(found!.from!)).toBe(wanted);
        }
      }),
    );
  });

  test('a part of a longer time lies inside it', () => {
    fc.assert(
      fc.property(
        stated,
        fc.constantFrom('early', 'mid-', 'late', 'the end of', 'the first week of', 'the last two days of'),
        day,
        ({ year, month }, part, published) => {
          const name = `${MONTHS[month - 1]!} ${year}`;
          const [whole] = read(name, published);
          const [inside] = read(`${part}${part.endsWith('-') ? '' : ' '}${name}`, published);
          // a week belongs to the month that holds its Thursday, and may begin before it
          const slack = part.includes('week') ? 3 : 0;
          expect(inside!.from! >= isoDay(addDays(whole!.from!, -slack))).toBe(true);
          expect(inside!.to! <= isoDay(addDays(whole!.to!, slack))).toBe(true);
        },
      ),
    );
  });

  test('the day of publication changes nothing that is stated', () => {
    fc.assert(
      fc.property(stated, day, day, ({ year, month, day: dayOfMonth }, one, other) => {
        const words = `${dayOfMonth} ${MONTHS[month - 1]!} ${year}`;
        expect(read(words, one)).toEqual(read(words, other));
        expect(read(words, one)).toEqual(read(words, null));
      }),
    );
  });

  test('a weekday moves with the day of publication by whole weeks', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...WEEKDAYS),
        day,
        fc.integer({ min: -200, max: 200 }),
        (weekday, published, weeks) => {
          const [near] = read(weekday, published);
          const [moved] = read(weekday, isoDay(addDays(published, weeks * 7)));
          expect(moved?.from).toBe(isoDay(addDays(near!.from!, weeks * 7)));
        },
      ),
    );
  });

  test('without a day of publication nothing is guessed', () => {
    fc.assert(
      fc.property(stated, fc.constantFrom(...WEEKDAYS), ({ month, day: dayOfMonth }, weekday) => {
        for (const words of [
          `${MONTHS[month - 1]!} ${dayOfMonth}`,
          MONTHS[month - 1]!,
          weekday,
          'last week',
        ]) {
          expect(read(words, null)).toMatchObject([{ from: null, to: null, edtf: null, implied: {} }]);
        }
      }),
    );
  });
});
