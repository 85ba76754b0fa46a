import { dayNumber, type DayNumber } from '../calendar.ts';

/** Easter Sunday of the Gregorian calendar, by Oudin's algorithm (1940). */
export function easter(year: number): DayNumber {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leapCenturies = Math.floor(century / 4);
  const moon = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - leapCenturies - moon + 15) % 30;
  const correction =
    Math.floor(epact / 28) *
    (1 - Math.floor(epact / 28) * Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const full = epact - correction;
  const weekday = (year + Math.floor(year / 4) + full + 2 - century + leapCenturies) % 7;
  return dayNumber(year, 3, 28 + full - weekday);
}

/** Easter Sunday of the Orthodox churches: Meeus' Julian algorithm, in days of the Gregorian calendar. */
export function orthodoxEaster(year: number): DayNumber {
  const moon = (19 * (year % 19) + 15) % 30;
  const weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const behind = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return dayNumber(year, 3, 22 + moon + weekday + behind);
}
