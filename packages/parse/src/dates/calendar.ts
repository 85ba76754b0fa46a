/** A day of the proleptic Gregorian calendar, counted from 1970-01-01. Years are astronomical: 0 is 1 BC. */
export type DayNumber = number;

/** The first and the last day of something. */
export interface Period {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

const floorDivide = (a: number, b: number): number => Math.floor(a / b);

/** The day's number; months run from 1 to 12 and may run over. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const years = year + floorDivide(month - 1, 12);
  const monthInYear = month - 12 * floorDivide(month - 1, 12);
  const shifted = monthInYear <= 2 ? years - 1 : years;
  const era = floorDivide(shifted, 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = floorDivide(153 * (monthInYear + (monthInYear > 2 ? -3 : 9)) + 2, 5) + day - 1;
  return (
    era * 146_097 +
    yearOfEra * 365 +
    floorDivide(yearOfEra, 4) -
    floorDivide(yearOfEra, 100) +
    dayOfYear -
    719_468
  );
}

/** Year, month and day of a day's number. */
export function civil(number: DayNumber): { year: number; month: number; day: number } {
  const shifted = number + 719_468;
  const era = floorDivide(shifted, 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = floorDivide(
    dayOfEra - floorDivide(dayOfEra, 1460) + floorDivide(dayOfEra, 36_524) - floorDivide(dayOfEra, 146_096),
    365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + floorDivide(yearOfEra, 4) - floorDivide(yearOfEra, 100));
  const monthFromMarch = floorDivide(5 * dayOfYear + 2, 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - floorDivide(153 * monthFromMarch + 2, 5) + 1,
  };
}

/** 1 Monday to 7 Sunday. */
export const weekdayOf = (number: DayNumber): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** How many days the month has. */
export const monthLength = (year: number, month: number): number =>
  dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);

/** Whether there is such a day: no 31 April. */
export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);

/** The ISO week's year and number. */
export function isoWeek(number: DayNumber): { year: number; week: number } {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = civil(thursday);
  return { year, week: floorDivide(thursday - dayNumber(year, 1, 1), 7) + 1 };
}

/** "2024-11-21"; years before 1 carry a sign, "-0043-03-15". */
export function isoDay(number: DayNumber): string {
  const { year, month, day } = civil(number);
  return `${isoYear(year)}-${two(month)}-${two(day)}`;
}

/** Four digits, with a sign before 0. */
export const isoYear = (year: number): string =>
  year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');

/** Two digits. */
export const two = (number: number): string => String(number).padStart(2, '0');

/** Reads "YYYY-MM-DD" (more may follow), or null where it is no calendar day. */
export function parseDay(text: string | null): DayNumber | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text ?? '');
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDay(year, month, day) ? dayNumber(year, month, day) : null;
}
