import type { FinerTime, TimeUnit } from '../date-draft.ts';

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

/** How many of the unit that TIMEX3 writes one of these has: a fortnight is two weeks. */
const written = (amount: number | null, unit: TimeUnit): { count: string; unit: TimeUnit } => ({
  count: amount === null ? 'X' : String(Number((unit === 'fortnight' ? amount * 2 : amount).toFixed(4))),
  unit: unit === 'fortnight' ? 'week' : unit,
});

/** A duration as TIMEX3 writes it: `P5D`, `PT7H`, `P1Y3M`, `P1DT4H`, `PXW` where no number is stated. */
export function periodValue(amount: number | null, unit: TimeUnit, finer: readonly FinerTime[] = []): string {
  let value = 'P';
  let timed = false;
  for (const part of [written(amount, unit), ...finer.map((time) => written(time.amount, time.unit))]) {
    const time = TIME_UNITS[part.unit];
    if (time !== undefined && !timed) value += 'T';
    timed ||= time !== undefined;
    value += `${part.count}${time ?? DATE_UNITS[part.unit] ?? 'D'}`;
  }
  return value;
}
