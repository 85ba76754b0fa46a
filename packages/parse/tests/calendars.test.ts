import { describe, expect, test } from 'vitest';
import { isoDay } from '../src/dates/calendar.ts';
import { chineseDay } from '../src/dates/calendars/chinese.ts';
import { easter, orthodoxEaster } from '../src/dates/calendars/easter.ts';
import { hebrewDay } from '../src/dates/calendars/hebrew.ts';
import { indianDay } from '../src/dates/calendars/indian.ts';
import { islamicDay } from '../src/dates/calendars/islamic.ts';

const DAY = 86_400_000;

/** Year, month and day of a day's number in a calendar of Unicode's CLDR. */
function partsIn(calendar: string): (day: number) => { year: string; month: string; day: string } {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
    timeZone: 'UTC',
    year: 'numeric',
    month: calendar === 'hebrew' ? 'long' : 'numeric',
    day: 'numeric',
  });
  return (day) => {
    const parts = Object.fromEntries(format.formatToParts(day * DAY).map(({ type, value }) => [type, value]));
    return { year: parts['year'] ?? parts['relatedYear']!, month: parts['month']!, day: parts['day']! };
  };
}

const years = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

describe('calendars', () => {
  test('the Islamic months are those of Umm al-Qura', () => {
    const told = partsIn('islamic-umalqura');
    for (const year of years(1301, 1500))
      for (const month of [1, 9, 10, 12])
        expect(told(islamicDay(year, month, 1)), `${String(month)} ${String(year)}`).toEqual({
          year: String(year),
          month: String(month),
          day: '1',
        });
  });

  test('years outside of the table follow the calendar of thirty years', () => {
    const told = partsIn('islamic-civil');
    for (const year of [1200, 1299, 1501, 1550])
      expect(told(islamicDay(year, 1, 1))).toEqual({ year: String(year), month: '1', day: '1' });
  });

  test('the Hebrew months follow the rules of Hillel', () => {
    const told = partsIn('hebrew');
    for (const year of years(5660, 5860)) {
      expect(told(hebrewDay(year, 'tishri', 1))).toEqual({ year: String(year), month: 'Tishri', day: '1' });
      expect(told(hebrewDay(year, 'kislev', 25))).toEqual({ year: String(year), month: 'Kislev', day: '25' });
      expect(told(hebrewDay(year, 'adar', 14)).month).toMatch(/^Adar(?: II)?$/);
      expect(told(hebrewDay(year, 'nisan', 15))).toEqual({ year: String(year), month: 'Nisan', day: '15' });
    }
  });

  test('the Chinese feasts are those of the Chinese calendar', () => {
    const told = partsIn('chinese');
    for (const year of years(1970, 2050)) {
      expect(told(chineseDay('newYear', year)!)).toMatchObject({ month: '1', day: '1' });
      expect(told(chineseDay('dragonBoat', year)!)).toMatchObject({ month: '5', day: '5' });
      expect(told(chineseDay('midAutumn', year)!)).toMatchObject({ month: '8', day: '15' });
    }
    expect(chineseDay('newYear', 2200)).toBeNull();
  });

  // as the calendars of India printed them
  test.each([
    ['Diwali', 7, 30, 'sunset', ['2018-11-07', '2019-10-27', '2020-11-14', '2022-10-24', '2024-10-31']],
    [
      'Janmashtami',
      5,
      23,
      'midnight',
      ['2018-09-02', '2019-08-23', '2020-08-11', '2022-08-18', '2024-08-26'],
    ],
    ['Vesak', 2, 15, 'sunrise', ['2018-04-30', '2019-05-18', '2020-05-07', '2022-05-16', '2024-05-23']],
    [
      'Ganesh Chaturthi',
      6,
      4,
      'noon',
      ['2018-09-13', '2019-09-02', '2020-08-22', '2022-08-31', '2024-09-07'],
    ],
  ] as const)('%s follows the moon', (_name, month, lunarDay, hour, days) => {
    for (const day of days)
      expect(isoDay(indianDay(Number(day.slice(0, 4)), month, lunarDay, hour)!)).toBe(day);
  });

  test('Easter of the west and of the east', () => {
    expect([2000, 2019, 2024, 2038].map((year) => isoDay(easter(year)))).toEqual([
      '2000-04-23',
      '2019-04-21',
      '2024-03-31',
      '2038-04-25',
    ]);
    expect([2000, 2019, 2024].map((year) => isoDay(orthodoxEaster(year)))).toEqual([
      '2000-04-30',
      '2019-04-28',
      '2024-05-05',
    ]);
  });
});
