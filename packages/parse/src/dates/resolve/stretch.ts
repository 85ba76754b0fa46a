import { civil, dayNumber, monthLength, type DayNumber, type Period } from '../calendar.ts';
import type { FinerTime, TimeUnit } from '../date-draft.ts';

/** How many days or months a unit has; the rest has no fixed length in days. */
const DAYS: Partial<Record<TimeUnit, number>> = { day: 1, week: 7, fortnight: 14 };
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

/** A counted time: so many units and, behind them, so many finer ones. */
export interface CountedTime {
  readonly amount: number;
  readonly unit: TimeUnit;
  readonly finer?: readonly FinerTime[] | undefined;
}

/** The day that lies a counted time away, before it (-1) or behind it (1): "2 years and 1 month later". */
export const dayBeside = (
  day: DayNumber,
  { amount, unit, finer = [] }: CountedTime,
  sign: -1 | 1,
): DayNumber =>
  finer.reduce(
    (from, time) => dayAway(from, sign * time.amount, time.unit),
    dayAway(day, sign * amount, unit),
  );

/** "the last three days" end on the day before, "the next three days" begin on the day after; null for hours. */
export function stretchBeside(day: DayNumber, time: CountedTime, side: -1 | 1): Period | null {
  const far = dayBeside(day, time, side);
  if (far === day) return null;
  return side < 0 ? { from: far, to: day - 1 } : { from: day + 1, to: far };
}
