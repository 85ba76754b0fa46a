import { civil, type DayNumber, type Period } from '../calendar.ts';
import type { DateExpression, TimeUnit } from '../date-draft.ts';
import { focusOf, nowOf, type Anchor } from './anchor.ts';
import type { CalendarDate } from './calendar-date.ts';
import { impliedBy } from './implied-by.ts';
import { ofQuarter, ofUnit, type Resolved } from './period-of.ts';
import { dayBeside, type CountedTime } from './stretch.ts';

type Shift = Extract<DateExpression, { kind: 'shift' }>;

/** Resolves a date that is counted from now or from what the text spoke of: "two weeks ago", "a year earlier", "2 years and 1 month later". */
export function resolveShift(expression: Shift, anchor: Anchor): CalendarDate {
  const { sign, from } = expression;
  const unknown: CalendarDate = {
    resolved: null,
    open: sign < 0 ? 'PAST_REF' : 'FUTURE_REF',
    implied: {},
  };
  const time = wholeTime(expression);
  if (time === null) return unknown;
  const finest = time.finer?.at(-1)?.unit ?? time.unit;
  const grain = LONG.has(finest) ? 'month' : 'day';
  const focus = from === 'focus' ? focusOf(anchor, grain) : null;
  const now =
    focus === null
      ? from === 'focus' && anchor.narrative
        ? null
        : nowOf(anchor)
      : { day: focus.period.from, from: focus.from };
  if (now === null) return unknown;
  const quarter = focus === null || anchor.narrative ? null : quarterBeside(focus.period, time, sign);
  const resolved = quarter ?? shifted(now.day, time, sign);
  return resolved === null
    ? unknown
    : { resolved, open: resolved.value, implied: impliedBy(quarter === null ? finest : 'quarter', now.from) };
}

/** Units that are counted from the month in focus, not from its day. */
const LONG = new Set<TimeUnit>(['month', 'quarter', 'year', 'decade', 'century', 'millennium']);

/** How many of a finer unit half of one is: two and a half years are thirty months. */
const IN_FINER: Partial<Record<TimeUnit, readonly [parts: number, unit: TimeUnit]>> = {
  year: [12, 'month'],
  decade: [10, 'year'],
  century: [100, 'year'],
};

/** The time in whole units, or null where it has none: no number, half a month. */
function wholeTime({ amount, unit, finer }: Shift): CountedTime | null {
  if (amount === null) return null;
  if (Number.isInteger(amount)) return { amount, unit, finer };
  const [parts, smaller] = IN_FINER[unit] ?? [1, unit];
  return Number.isInteger(amount * parts) ? { amount: amount * parts, unit: smaller, finer } : null;
}

const isClockUnit = (unit: TimeUnit): boolean => unit === 'hour' || unit === 'minute' || unit === 'second';

function shifted(day: DayNumber, time: CountedTime, sign: -1 | 1): Resolved | null {
  const { amount, unit, finer = [] } = time;
  const finest = finer.at(-1)?.unit ?? unit;
  if (finer.length > 0) {
    const far = dayBeside(day, time, sign);
    return ofUnit(far, isClockUnit(finest) ? 'day' : finest, 0, civil(far));
  }
  return isClockUnit(unit) ? ofUnit(day, 'day', 0, civil(day)) : ofUnit(day, unit, sign * amount, civil(day));
}

/** "a loss in the third quarter, after a profit a year earlier": the same quarter is compared. */
function quarterBeside(
  { from, to }: Period,
  { amount, unit, finer = [] }: CountedTime,
  sign: -1 | 1,
): Resolved | null {
  if (unit !== 'year' || finer.length > 0) return null;
  const { year, month } = civil(from);
  const quarter = ofQuarter(year, Math.ceil(month / 3));
  return quarter.from === from && quarter.to === to
    ? ofQuarter(year + sign * amount, Math.ceil(month / 3))
    : null;
}
