import type { TimeUnit } from '../date-draft.ts';

const DATE_UNITS: Partial<Record<TimeUnit, string>> = {
  day: 'D',
  weekend: 'WE',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
  millennium: 'ML',
};
const TIME_UNITS: Partial<Record<TimeUnit, string>> = { second: 'S', minute: 'M', hour: 'H' };

/** A duration as TIMEX3 writes it: `P5D`, `PT7H`, `PXW` where no number is stated. */
export function periodValue(amount: number | null, unit: TimeUnit): string {
  const count = amount === null ? 'X' : String(Number(amount.toFixed(4)));
  const time = TIME_UNITS[unit];
  return time === undefined ? `P${count}${DATE_UNITS[unit] ?? 'D'}` : `PT${count}${time}`;
}
