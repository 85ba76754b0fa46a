import type { Holiday, HolidayRule } from '../../lexicon/holidays/holiday.ts';
import { civil, dayNumber, monthLength, weekdayOf, type DayNumber, type Period } from '../calendar.ts';
import { chineseDay } from '../calendars/chinese.ts';
import { easter, orthodoxEaster } from '../calendars/easter.ts';
import { hebrewDay } from '../calendars/hebrew.ts';
import { indianDay } from '../calendars/indian.ts';
import { islamicDay, islamicMonthLength, islamicYearAt } from '../calendars/islamic.ts';

/** The days of a holiday in a year: Good Friday 2024 is 2024-03-29; null where its calendar is not known so far back or ahead. */
export function holidayPeriod(holiday: Holiday, year: number): Period | null {
  const from = firstDay(holiday, year);
  if (from === null) return null;
  const { lasts } = holiday;
  if (lasts !== 'month') return { from, to: from + (lasts ?? 1) - 1 };
  const hijri = islamicYearWith(holiday, year);
  return { from, to: from + (hijri === null ? 30 : islamicMonthLength(hijri.year, hijri.month)) - 1 };
}

/** Whether the day of the holiday depends on who keeps it: the moon is looked out for, or calendars differ. */
export const isApproximate = (holiday: HolidayRule): boolean =>
  holiday.rule === 'islamic' ||
  holiday.rule === 'indian' ||
  (holiday.rule === 'fixed' && holiday.about === true);

function firstDay(holiday: HolidayRule, year: number): DayNumber | null {
  switch (holiday.rule) {
    case 'fixed':
      return dayNumber(year, holiday.month, holiday.day);
    case 'nth':
      return nthWeekday(year, holiday.month, holiday.weekday, holiday.nth) + holiday.plus;
    case 'easter':
      return (holiday.orthodox ? orthodoxEaster(year) : easter(year)) + holiday.offset;
    case 'islamic':
      return islamicYearWith(holiday, year)?.day ?? null;
    case 'hebrew': {
      const { month, day, moves = {} } = holiday;
      const found = [3760, 3761].map((past) => hebrewDay(year + past, month, day)).find(isIn(year));
      return found === undefined ? null : found + (moves[weekdayOf(found)] ?? 0);
    }
    case 'chinese': {
      const day = chineseDay(holiday.feast, year);
      return day === null ? null : day + holiday.plus;
    }
    case 'indian': {
      // the last months of India's year lie behind 1 January
      const day = indianDay(
        holiday.month > 10 ? year - 1 : year,
        holiday.month,
        holiday.lunarDay,
        holiday.hour,
      );
      return day === null ? null : day + holiday.plus;
    }
  }
}

const isIn =
  (year: number) =>
  (day: DayNumber): boolean =>
    civil(day).year === year;

/** The first of a year's days of an Islamic date: a year may have two of them. */
function islamicYearWith(
  holiday: HolidayRule,
  year: number,
): { year: number; month: number; day: DayNumber } | null {
  if (holiday.rule !== 'islamic') return null;
  const { month } = holiday;
  const about = islamicYearAt(year);
  for (let hijri = about - 1; hijri <= about + 2; hijri += 1) {
    const day = islamicFeast(holiday, hijri);
    if (civil(day).year === year) return { year: hijri, month, day };
  }
  return null;
}

function islamicFeast(
  { month, day, weekday }: Extract<HolidayRule, { rule: 'islamic' }>,
  year: number,
): DayNumber {
  if (weekday === undefined) return islamicDay(year, month, day);
  const last = islamicDay(year, month, islamicMonthLength(year, month));
  return last - ((weekdayOf(last) - weekday + 7) % 7);
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): DayNumber {
  if (nth < 0) {
    const last = dayNumber(year, month, monthLength(year, month));
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
}
