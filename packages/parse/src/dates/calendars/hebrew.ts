import type { DayNumber } from '../calendar.ts';

/** The day before 1 Tishri of the year 1, counted from 1970-01-01. */
const EPOCH = -2_092_590;

/** Days from the epoch to the molad's day of the year's first month, before it is put off. */
function elapsed(year: number): number {
  const months = Math.floor((235 * year - 234) / 19);
  const parts = 12_084 + 13_753 * months;
  const day = 29 * months + Math.floor(parts / 25_920);
  return (3 * (day + 1)) % 7 < 3 ? day + 1 : day;
}

/** 1 Tishri, put off where the year before or this one would else have an impossible length. */
function newYear(year: number): DayNumber {
  const [before, here, after] = [elapsed(year - 1), elapsed(year), elapsed(year + 1)];
  const delay = after - here === 356 ? 2 : here - before === 382 ? 1 : 0;
  return EPOCH + here + delay;
}

/** The months from Tishri on; Adar is the last of them in a leap year, the second Adar. */
const MONTHS = [
  'tishri',
  'heshvan',
  'kislev',
  'tevet',
  'shevat',
  'adar',
  'nisan',
  'iyar',
  'sivan',
  'tammuz',
  'av',
  'elul',
] as const;

/** A month of the Hebrew calendar. */
export type HebrewMonth = (typeof MONTHS)[number];

/** The day of a date of the Hebrew calendar, by the rules of Hillel II: 1 Tishri 5785 is 3 October 2024. */
export function hebrewDay(year: number, month: HebrewMonth, day: number): DayNumber {
  const start = newYear(year);
  const length = newYear(year + 1) - start;
  const leap = length > 380;
  const long = length % 10 === 5;
  const short = length % 10 === 3;
  const lengths = [30, long ? 30 : 29, short ? 29 : 30, 29, 30, leap ? 59 : 29, 30, 29, 30, 29, 30, 29];
  const place = MONTHS.indexOf(month);
  let first = start;
  for (let before = 0; before < place; before += 1) first += lengths[before]!;
  return first + day - 1 + (month === 'adar' && leap ? 30 : 0);
}
