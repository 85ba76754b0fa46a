import type { DateExpression } from '../date-draft.ts';
import { nowOf, type Anchor } from './anchor.ts';
import type { CalendarDate } from './calendar-date.ts';
import { impliedBy } from './implied-by.ts';
import { nthOf } from './nth-of.ts';
import { periodValue } from './period-value.ts';
import { dayAway, stretchBeside } from './stretch.ts';
import type { Period } from '../calendar.ts';

type Duration = Extract<DateExpression, { kind: 'duration' }>;

/** How long something takes; its days are known where it lies beside the day of publication ("the last three days") or in a longer time ("the first ten months of 1915"). */
export function resolveDuration(
  expression: Duration,
  anchor: Anchor,
  resolve: (within: DateExpression) => CalendarDate,
): CalendarDate {
  const { amount, unit, finer, side, upToNow, within } = expression;
  const value = periodValue(amount, unit, finer);
  const unknown: CalendarDate = { resolved: null, open: value, implied: {} };
  if (amount === null) return unknown;
  if (within !== undefined) {
    const { resolved, implied } = resolve(within);
    const stretch = resolved === null ? null : stretchWithin(resolved, expression, amount);
    return stretch === null
      ? unknown
      : { resolved: { ...stretch, value, granularity: 'none' }, open: value, implied };
  }
  const now = nowOf(anchor);
  const after = now === null ? null : upToNow === true ? now.day + 1 : now.day;
  const stretch =
    after === null || side === undefined ? null : stretchBeside(after, { amount, unit, finer }, side);
  return now === null || stretch === null
    ? unknown
    : {
        resolved: { ...stretch, value, granularity: 'none' },
        open: value,
        implied: impliedBy('day', now.from),
      };
}

/** The first or last so many units of a period; null where it has not as many. */
function stretchWithin(period: Period, { unit, edge = 1 }: Duration, amount: number): Period | null {
  if (unit === 'week' && amount === 1) return nthOf(period, { nth: edge, of: 'week' });
  const far = edge === 1 ? dayAway(period.from, amount, unit) - 1 : dayAway(period.to + 1, -amount, unit);
  if (far < period.from || far > period.to) return null;
  return edge === 1 ? { from: period.from, to: far } : { from: far, to: period.to };
}
