import type { Holiday } from '../../lexicon/holidays/holiday.ts';
import { civil, two } from '../calendar.ts';
import type { CalendarParts } from '../date-draft.ts';
import { yearOf, type Anchor } from './anchor.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { Clause } from './clause.ts';
import { holidayPeriod, isApproximate } from './holiday-day.ts';
import { ofDay } from './period-of.ts';
import { periodValue } from './period-value.ts';
import { yearFor } from './year-for.ts';

/** "Easter 2013", "last Christmas", "Ramadan": the year is found as that of a day and month is; several days are a period of them. */
export function holidayDate(
  parts: CalendarParts,
  holiday: Holiday,
  anchor: Anchor,
  clause: Clause,
): CalendarDate {
  const about = anchor.published === null ? 2000 : yearOf(anchor.published);
  const near = holidayPeriod(holiday, parts.year ?? about);
  const open = holiday.rule === 'fixed' ? `XXXX-${two(holiday.month)}-${two(holiday.day)}` : 'XXXX-XX-XX';
  const { month, day } = civil(near?.from ?? 0);
  const year = near === null ? null : yearFor({ ...parts, month, day }, anchor, clause);
  const period = year === null ? null : holidayPeriod(holiday, year.year);
  if (year === null || period === null) return { resolved: null, open, implied: {} };
  const { from, to } = period;
  return {
    resolved:
      from === to ? ofDay(from) : { from, to, value: periodValue(to - from + 1, 'day'), granularity: 'none' },
    open,
    implied: year.from === null ? {} : { year: year.from },
    ...(isApproximate(holiday) ? { approximate: true } : {}),
  };
}
