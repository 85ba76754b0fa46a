import type { DateMention, DateType } from '@muster/model';
import type { Read } from '../../scan.ts';
import type { Placed } from '../../text/prose.ts';
import type { Tokens } from '../../text/tokens.ts';
import { civil, isoDay, two, type Period } from '../calendar.ts';
import type { DateDraft, DateExpression } from '../date-draft.ts';
import { edtf } from '../edtf.ts';
import { narrow } from '../narrow.ts';
import { focusOf, nowOf, type Anchor } from './anchor.ts';
import { resolveCalendar, type CalendarDate, type Clause } from './calendar-date.ts';
import { ofUnit } from './period-of.ts';
import { periodValue } from './period-value.ts';

/** A mention with the period that its words name, before any narrowing to early or late. */
export interface MentionReading {
  readonly mention: Placed<DateMention>;
  readonly period: Period | null;
}

/** Resolves one draft from its anchor. */
export function mentionOf(
  draft: Read<DateDraft>,
  tokens: Tokens,
  anchor: Anchor,
  clause: Clause,
): MentionReading {
  const date = resolveExpression(draft.expression, anchor, clause);
  const { resolved } = date;
  const time = draft.clock ?? (draft.expression.kind === 'clock' ? draft.expression : undefined);
  const days = resolved === null ? null : draft.part === undefined ? resolved : narrow(resolved, draft.part);
  const narrowed = days !== null && (days.from !== resolved!.from || days.to !== resolved!.to);
  const start = tokens.start(draft.first);
  const end = tokens.end(draft.last - 1);
  const timed = time !== undefined || draft.dayPart !== undefined;
  const base = resolved?.value ?? date.open;
  return {
    period: resolved,
    mention: {
      first: draft.first,
      last: draft.last,
      start,
      end,
      surface: tokens.text.slice(start, end),
      type: typeOf(draft.expression, timed),
      value:
        time === undefined
          ? draft.dayPart === undefined
            ? base
            : `${base}T${draft.dayPart}`
          : `${base}T${two(time.hour)}:${two(time.minute ?? 0)}${time.zone}`,
      mod: draft.part ?? draft.mod ?? (draft.approximate ? 'APPROX' : null),
      edtf:
        resolved === null || days === null
          ? null
          : edtf(resolved.value, resolved.granularity, days, !narrowed, draft.approximate ?? false),
      from: days === null ? null : isoDay(days.from),
      to: days === null ? null : isoDay(days.to),
      granularity: timed && resolved?.granularity === 'day' ? 'time' : (resolved?.granularity ?? 'none'),
      implied: date.implied,
    },
  };
}

function typeOf(expression: DateExpression, timed: boolean): DateType {
  if (timed) return 'TIME';
  switch (expression.kind) {
    case 'duration':
      return 'DURATION';
    case 'set':
      return 'SET';
    default:
      return 'DATE';
  }
}

const OPEN_UNITS: Readonly<Record<string, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
};

function resolveExpression(expression: DateExpression, anchor: Anchor, clause: Clause): CalendarDate {
  const open = (value: string): CalendarDate => ({ resolved: null, open: value, implied: {} });
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
      const resolved = ofUnit(now.day, expression.unit, expression.offset, civil(now.day));
      return resolved === null
        ? unknown
        : { resolved, open: resolved.value, implied: impliedBy(expression.unit, now.from) };
    }
    case 'shift': {
      const { amount, unit, sign, from } = expression;
      const unknown = open(sign < 0 ? 'PAST_REF' : 'FUTURE_REF');
      if (amount === null || !Number.isInteger(amount)) return unknown;
      const focus =
        from === 'focus'
          ? focusOf(
              anchor,
              unit === 'year' || unit === 'decade' ? 'month' : unit === 'month' ? 'month' : 'day',
            )
          : null;
      const now =
        focus === null
          ? from === 'focus' && anchor.narrative
            ? null
            : nowOf(anchor)
          : { day: focus.period.from, from: focus.from };
      if (now === null) return unknown;
      const hours = unit === 'hour' || unit === 'minute' || unit === 'second';
      const resolved = hours
        ? ofUnit(now.day, 'day', 0, civil(now.day))
        : ofUnit(now.day, unit, sign * amount, civil(now.day));
      return resolved === null
        ? unknown
        : { resolved, open: resolved.value, implied: impliedBy(unit, now.from) };
    }
    case 'clock': {
      const focus = focusOf(anchor, 'day') ?? null;
      const now = focus === null ? nowOf(anchor) : { day: focus.period.from, from: focus.from };
      if (now === null) return open('XXXX-XX-XX');
      const resolved = ofUnit(now.day, 'day', 0, civil(now.day))!;
      return { resolved, open: resolved.value, implied: impliedBy('day', now.from) };
    }
    case 'duration':
      return open(periodValue(expression.amount, expression.unit));
    case 'set':
    case 'reference':
      return open(expression.value);
    case 'open':
      return open('');
  }
}

/** Which parts a unit counted from an anchor leaves implied. */
function impliedBy(unit: string, from: DateMention['implied']['year'] & string): DateMention['implied'] {
  if (unit === 'year' || unit === 'decade' || unit === 'century') return { year: from };
  return unit === 'month' || unit === 'quarter'
    ? { year: from, month: from }
    : { year: from, month: from, day: from };
}
