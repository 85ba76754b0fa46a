import { civil, dayNumber, monthLength, type DayNumber, type Period } from '../calendar.ts';
import type { TimeUnit } from '../date-draft.ts';

/** How many days or months a unit has; the rest has no fixed length in days. */
const DAYS: Partial<Record<TimeUnit, number>> = { day: 1, week: 7 };
const MONTHS: Partial<Record<TimeUnit, number>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
};

/** The day so many units away: two months after 31 December is 28 February. Hours stay on the day. */
export function dayAway(day: DayNumber, amount: number, unit: TimeUnit): DayNumber {
  const days = DAYS[unit];
  if (days !== undefined) return day + Math.round(amount * days);
  const months = Math.round(amount * (MONTHS[unit] ?? 0));
  if (months === 0) return day;
  const { year, month, day: dayOfMonth } = civil(day);
  const first = civil(dayNumber(year, month + months, 1));
  return dayNumber(first.year, first.month, Math.min(dayOfMonth, monthLength(first.year, first.month)));
}

/** "the last three days" end on the day before, "the next three days" begin on the day after; null for hours. */
export function stretchBeside(day: DayNumber, amount: number, unit: TimeUnit, side: -1 | 1): Period | null {
  if (DAYS[unit] === undefined && MONTHS[unit] === undefined) return null;
  const far = dayAway(day, side * amount, unit);
  if (far === day) return null;
  return side < 0 ? { from: far, to: day - 1 } : { from: day + 1, to: far };
}
