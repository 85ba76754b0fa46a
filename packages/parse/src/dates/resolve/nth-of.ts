import { civil, dayNumber, monthLength, weekdayOf, type Period } from '../calendar.ts';
import type { DateExpression } from '../date-draft.ts';
import { ofDay, ofMonth, ofWeek, ofWeekend, type Resolved } from './period-of.ts';

type Nth = Pick<Extract<DateExpression, { kind: 'nth' }>, 'nth' | 'of' | 'weekday'>;

/**
 * The nth weekday, day, week, weekend or month of a period, or null where it has none: there is no fifth Friday.
 *
 * The zeroth week or weekend is the one that holds the period's first day.
 */
export function nthOf(within: Period, { nth, of, weekday }: Nth): Resolved | null {
  if (nth === 0) return of === 'weekend' ? ofWeekend(within.from) : ofWeek(within.from);
  switch (of) {
    case 'day':
      return inside(within, nth < 0 ? within.to + nth + 1 : within.from + nth - 1);
    case 'weekday':
      return inside(within, nthWeekday(within, weekday!, nth));
    case 'weekend': {
      const day = inside(within, nthWeekday(within, 6, nth));
      return day === null ? null : ofWeekend(day.from);
    }
    case 'week': {
      // A week belongs to the month or year that holds its Thursday, as ISO 8601 has it.
      const day = inside(within, nthWeekday(within, 4, nth));
      return day === null ? null : ofWeek(day.from);
    }
    case 'month': {
      const { year, month } = civil(nth < 0 ? within.to : within.from);
      const first = dayNumber(year, month + (nth < 0 ? nth + 1 : nth - 1), 1);
      const found = civil(first);
      return first >= within.from && first + monthLength(found.year, found.month) - 1 <= within.to
        ? ofMonth(found.year, found.month)
        : null;
    }
  }
}

function nthWeekday({ from, to }: Period, weekday: number, nth: number): number {
  return nth < 0
    ? to - ((weekdayOf(to) - weekday + 7) % 7) + 7 * (nth + 1)
    : from + ((weekday - weekdayOf(from) + 7) % 7) + 7 * (nth - 1);
}

const inside = ({ from, to }: Period, day: number): Resolved | null =>
  day >= from && day <= to ? ofDay(day) : null;
