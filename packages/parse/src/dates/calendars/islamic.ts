import type { DayNumber } from '../calendar.ts';

/** The years of the Hijra that the table has: 12 November 1882 to 16 November 2077. */
const FIRST_YEAR = 1300;
const FIRST_DAY = -31_826;

/**
 * Umm al-Qura, the calendar of Saudi Arabia: for each year twelve bits in three hexadecimal digits, 1 for a month of 30 days.
 *
 * A test holds it to the calendar `islamic-umalqura` of Unicode's CLDR. Elsewhere the moon is looked out for, so that
 * a day of this calendar may be a day off.
 */
const MONTHS =
  'aaad54ec96d46ea36caad5556a9792ba95d4ada55cd2d69574ab54b6a5ad4aea4f51768b6a5ad52d695b49da4dd26d95' +
  '5ac9b62baa5b52ba956caae92f49762b6956acaba4bd25d92dc96d54daa5b52ba55b49b655729754b6a3752b6556aaab' +
  '52bc95d4ada55caad69574ab94baa5b52b6a5752768b745b5555a95b49da4dd26e936aaad54db25d52da95b4aba55b49' +
  'b64b715b4ab5a55d25e92ec96d4ae996b4aba93d49da4db2ab94baa5b52ba95b2ab5555c4bd23d91da95b4ab5a56d2b6' +
  '93b49b6556a9754b6a56caad555b29b92ba95d4ada55aaab595749764baa5b52b6a56e4db25b52b6a5ad2ae92f49764b' +
  '6a56acad655d49da4dd16d955aa5b52da95b4ad5956ca6e4aea4f52b6956aaab54bd25d92ea96d4ada95b4aba55b29b5' +
  '4d6a97547693749b5556aa6b52b';

/** The first day of a year of the Hijra, where the table has it; else by the calendar of thirty years with eleven leap days. */
function yearStart(year: number): DayNumber {
  const place = year - FIRST_YEAR;
  if (place < 0 || place * 3 >= MONTHS.length)
    return (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) - 492_148;
  return STARTS[place]!;
}

const bitsOf = (place: number): number => Number.parseInt(MONTHS.slice(place * 3, place * 3 + 3), 16);

/** The first day of each year of the table. */
const STARTS = starts();

function starts(): readonly DayNumber[] {
  const days = [FIRST_DAY];
  for (let place = 0; (place + 1) * 3 < MONTHS.length; place += 1)
    days.push(days[place]! + 348 + bitsOf(place).toString(2).replaceAll('0', '').length);
  return days;
}

/** How many days the month has. */
export function islamicMonthLength(year: number, month: number): number {
  const place = year - FIRST_YEAR;
  if (place < 0 || place * 3 >= MONTHS.length) return month % 2 === 1 ? 30 : 29;
  return 29 + ((bitsOf(place) >> (12 - month)) & 1);
}

/** The day of a date of the Islamic calendar: 1 Shawwal 1445 is 10 April 2024. */
export function islamicDay(year: number, month: number, day: number): DayNumber {
  let start = yearStart(year);
  for (let before = 1; before < month; before += 1) start += islamicMonthLength(year, before);
  return start + day - 1;
}

/** The year of the Hijra that begins nearest to 1 January of a year, or before it. */
export const islamicYearAt = (year: number): number => Math.floor(((year - 622) * 33) / 32);
