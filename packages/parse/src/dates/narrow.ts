import { civil, dayNumber, type Period } from './calendar.ts';

/**
 * A third of a period, for early, mid and late: late October runs from the 21st to the 31st.
 *
 * A month falls into its first ten days, its second ten and the rest; anything longer into thirds of its months
 * (of its years, from a decade up); a week or a day stays whole.
 */
export function narrow(period: Period, part: 'START' | 'MID' | 'END'): Period {
  const first = civil(period.from);
  const after = civil(period.to + 1);
  const months = (after.year - first.year) * 12 + after.month - first.month;
  const third = part === 'START' ? 0 : part === 'MID' ? 1 : 2;
  const whole = first.day === 1 && after.day === 1;
  if (months < 1 || !whole) return period;
  if (months === 1) {
    const from = period.from + third * 10;
    return { from, to: third === 2 ? period.to : from + 9 };
  }
  const step = months % 12 === 0 && months > 12 ? 12 : 1;
  const units = months / step;
  const begin = Math.floor((units * third) / 3) * step;
  const end = Math.floor((units * (third + 1)) / 3) * step;
  return {
    from: dayNumber(first.year, first.month + begin, 1),
    to: dayNumber(first.year, first.month + end, 1) - 1,
  };
}
