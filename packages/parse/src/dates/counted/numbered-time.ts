import { readAmount } from '../../figures/amount.ts';
import { figureOfAmount, figureOfRange } from '../../figures/figure-of.ts';
import { readRange } from '../../figures/range.ts';
import type { Tokens } from '../../text/tokens.ts';
import { isHyphen } from '../../text/hyphen.ts';
import type { DateDraft, TimeUnit } from '../date-draft.ts';
import { countedDate } from './counted-date.ts';
import type { CountedReading } from './counted-reading.ts';
import { timeBound } from './time-bound.ts';

const UNITS: Readonly<Record<string, TimeUnit>> = {
  second: 'second',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  'business day': 'day',
  week: 'week',
  weekend: 'weekend',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  'school year': 'year',
  decade: 'decade',
  century: 'century',
  millennium: 'millennium',
  fortnight: 'week',
  night: 'day',
};

/** Reads units of time that a numeral counts, a figure and a date at once: "five days", "10 to 12 weeks", "68-year-old". */
export function numberedTime(tokens: Tokens, at: number): CountedReading | null {
  const amount = readAmount(tokens, at);
  if (amount === null || amount.prefixed || amount.unit?.end === amount.numberEnd) return null;
  const range = readRange(tokens, amount);
  const unit = (range?.high ?? amount).unit;
  if (unit === null || unit.dimension !== 'time' || unit.kind !== 'measure') return null;
  const timeUnit = UNITS[unit.unit.replace(' of age', '')];
  if (timeUnit === undefined || (timeUnit === 'quarter' && isPartOfOne(tokens, amount.end))) return null;
  const figure = range === null ? figureOfAmount(tokens, amount).draft : figureOfRange(range);
  const end = range?.end ?? amount.end;
  const fortnights = unit.unit === 'fortnight' && figure.value !== null ? 2 : 1;
  const count = {
    first: at,
    end,
    amount: figure.value === null ? null : figure.value * fortnights,
    unit: timeUnit,
  };
  const date: DateDraft = unit.unit.endsWith('of age')
    ? { first: at, last: end, expression: { kind: 'duration', amount: count.amount, unit: timeUnit } }
    : countedDate(tokens, count, timeBound(tokens, at));
  return { figure, date, end: Math.max(end, date.last) };
}

/** "three quarters of the men", "three-quarters", "three quarters billion": parts, no spans of three months. */
const isPartOfOne = (tokens: Tokens, end: number): boolean =>
  tokens.spells(end, 'of') ||
  tokens.word(end)?.numeral?.role === 'magnitude' ||
  (tokens.spells(end - 1, 'quarters') && isHyphen(tokens, end - 2));
