import { dayNumber, type DayNumber } from '../calendar.ts';
import { elongation, newMoonBefore, sunLongitude } from './sun-and-moon.ts';

/** The zodiac of India stood with the equinox in 285, and has since moved ahead of it: Lahiri's value in 2000, and how much a day. */
const LAHIRI = { in2000: 23.853, aDay: 0.013_97 / 365.25, day2000: 10_957.5 };

/** What time of the day in India decides which lunar day it is kept as; IST is five hours and a half ahead. */
const HOURS = { sunrise: 6, noon: 12, sunset: 18, midnight: 24 } as const;
const AHEAD = 5.5;

/** The time of day at which the lunar day of a feast must run. */
export type FeastHour = keyof typeof HOURS;

const siderealSun = (time: DayNumber): number =>
  (sunLongitude(time) - LAHIRI.in2000 - LAHIRI.aDay * (time - LAHIRI.day2000) + 360) % 360;

/**
 * The day of a lunar day, 1 to 30 from the new moon on, of a lunar month counted from Chaitra, 1 to 12: Diwali is the
 * thirtieth of the seventh at sunset, 31 October 2024.
 *
 * A lunar month bears the name of the sign that the sun enters in it; the one in which it enters none goes before the
 * month of the same name and is passed over. Calendars of India differ by a day now and then.
 */
export function indianDay(year: number, month: number, lunarDay: number, hour: FeastHour): DayNumber | null {
  // the sun enters the first sign in the middle of April, in Chaitra, and each further one a month later
  const about = dayNumber(year, month + 3, 14);
  for (const start of [newMoonBefore(about - 20), newMoonBefore(about + 5), newMoonBefore(about + 30)]) {
    const sign = Math.floor(siderealSun(start) / 30);
    const next = Math.floor(siderealSun(newMoonBefore(start + 45)) / 30);
    if (sign === next || (sign + 1) % 12 !== month - 1) continue;
    return dayOf(start, lunarDay, hour);
  }
  return null;
}

/** The first day at whose hour the lunar day runs; the day before where it begins and ends between two. */
function dayOf(start: DayNumber, lunarDay: number, hour: FeastHour): DayNumber {
  const first = Math.floor(start + (lunarDay - 1) * 0.984) - 2;
  for (let day = first; day < first + 6; day += 1) {
    const running = Math.floor(elongation(day + (HOURS[hour] - AHEAD) / 24) / 12) + 1;
    const past = (running - lunarDay + 30) % 30;
    if (past < 15) return past === 0 || past > 3 ? day : day - 1;
  }
  return first + 2;
}
