import { civil, weekdayOf } from '../calendar.ts';
import type { DateExpression } from '../date-draft.ts';
import { impliedBy } from './implied-by.ts';
import { focusOf, nowOf, type Anchor } from './anchor.ts';
import type { CalendarDate } from './calendar-date.ts';
import { resolveCalendar } from './resolve-calendar.ts';
import type { Clause } from './clause.ts';
import { nthOf } from './nth-of.ts';
import { ofDay, ofUnit } from './period-of.ts';
import { resolveDuration } from './resolve-duration.ts';
import { resolveShift } from './resolve-shift.ts';
import { sameInYear } from './same-in-year.ts';
import { dayBeside } from './stretch.ts';

const OPEN_UNITS: Readonly<Record<string, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
};

const open = (value: string | null): CalendarDate => ({ resolved: null, open: value, implied: {} });

/** Resolves what the words mean to days, as far as the anchor allows. */
export function resolveExpression(expression: DateExpression, anchor: Anchor, clause: Clause): CalendarDate {
  switch (expression.kind) {
    case 'calendar':
      return resolveCalendar(expression, anchor, clause);
    case 'unit': {
      const grain =
        expression.unit === 'day' || expression.unit === 'week' || expression.unit === 'weekend'
          ? 'day'
          : expression.unit === 'month' || expression.unit === 'quarter'
            ? 'month'
            : 'year';
      const focus = expression.from === 'focus' ? focusOf(anchor, grain) : null;
      const now =
        focus === null
          ? expression.from === 'focus' && anchor.narrative
            ? null
            : nowOf(anchor)
          : { day: focus.period.from, from: focus.from };
      const unknown = open(OPEN_UNITS[expression.unit] ?? 'XXXX');
      if (now === null) return unknown;
      const offset = expression.offset - (isWeekendPast(expression, now.day, clause) ? 1 : 0);
      const resolved = ofUnit(now.day, expression.unit, offset, civil(now.day));
      return resolved === null
        ? unknown
        : { resolved, open: resolved.value, implied: impliedBy(expression.unit, now.from) };
    }
    case 'same':
      return sameInYear(resolveExpression(expression.year, anchor, clause), anchor);
    case 'shift':
      return resolveShift(expression, anchor);
    case 'clock': {
      const focus = focusOf(anchor, 'day') ?? null;
      const now = focus === null ? nowOf(anchor) : { day: focus.period.from, from: focus.from };
      if (now === null) return open('XXXX-XX-XX');
      const resolved = ofUnit(now.day, 'day', 0, civil(now.day))!;
      return { resolved, open: resolved.value, implied: impliedBy('day', now.from) };
    }
    case 'duration':
      return resolveDuration(expression, anchor, (within) => resolveExpression(within, anchor, clause));
    case 'nth': {
      const { resolved, implied } = resolveExpression(expression.within, anchor, clause);
      const found = resolved === null ? null : nthOf(resolved, expression);
      return found === null ? open('XXXX-XX-XX') : { resolved: found, open: found.value, implied };
    }
    case 'away': {
      const { amount, unit, finer, sign, base } = expression;
      const { resolved, implied } = resolveExpression(base, anchor, clause);
      if (resolved === null || resolved.from !== resolved.to) return open('XXXX-XX-XX');
      const found = ofDay(dayBeside(resolved.from, { amount, unit, finer }, sign));
      return { resolved: found, open: found.value, implied };
    }
    case 'set':
    case 'reference':
    case 'open':
      return open(expression.value);
  }
}

/** "the weekend" in a report of Tuesday is the one before, unless its clause looks ahead. */
const isWeekendPast = (
  { unit, offset, from }: Extract<DateExpression, { kind: 'unit' }>,
  now: number,
  { past }: Clause,
): boolean => unit === 'weekend' && offset === 0 && from === 'now' && past && weekdayOf(now) < 6;
