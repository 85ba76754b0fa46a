import type { Tokens } from '../text/tokens.ts';
import type { DateDraft, TimeUnit } from './date-draft.ts';
import { isPlural } from './plural-unit.ts';

/** What TIMEX3 writes for once in each unit. */
export const RATE_PERIODS: Partial<Record<TimeUnit, string>> = {
  second: 'PT1S',
  minute: 'PT1M',
  hour: 'PT1H',
  day: 'P1D',
  weekend: 'P1WE',
  week: 'P1W',
  month: 'P1M',
  quarter: 'P3M',
  year: 'P1Y',
  decade: 'P10Y',
};

const PER = new Set(['a', 'an', 'per', 'each', 'every']);

/** Reads the time that a rate is counted by, where it ends at token `end`: "500 tons [per month]", "$40,000 [a year]". */
export function readRateTime(tokens: Tokens, end: number): DateDraft | null {
  const unit = tokens.word(end - 1)?.timeUnit;
  const value = unit === undefined || isPlural(tokens, end - 1) ? undefined : RATE_PERIODS[unit];
  return value !== undefined && PER.has(tokens.spelling(end - 2))
    ? { first: end - 2, last: end, expression: { kind: 'set', value } }
    : null;
}
