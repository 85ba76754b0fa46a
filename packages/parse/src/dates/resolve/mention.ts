import type { DateMention, DateType } from '@muster/model';
import type { Read } from '../../scan.ts';
import type { Placed } from '../../text/prose.ts';
import type { Tokens } from '../../text/tokens.ts';
import { isoDay, two, type DayNumber, type Period } from '../calendar.ts';
import type { DateDraft, DateExpression, TimeUnit } from '../date-draft.ts';
import { edtf } from '../edtf.ts';
import { narrow } from '../narrow.ts';
import { nowOf, type Anchor } from './anchor.ts';
import type { Clause } from './clause.ts';
import { resolveExpression } from './resolve-expression.ts';

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
  const approximate = draft.approximate === true || date.approximate === true;
  const timed = draft.clock !== undefined || draft.dayPart !== undefined || draft.expression.kind === 'clock';
  const days = resolved === null ? null : partOf(resolved, draft, anchor);
  const narrowed = days !== null && (days.from !== resolved!.from || days.to !== resolved!.to);
  const start = tokens.start(draft.first);
  const end = tokens.end(draft.last - 1);
  const lasting = resolved?.granularity === 'none' && draft.expression.kind === 'calendar';
  const type = lasting ? 'DURATION' : typeOf(draft.expression, timed);
  const base = resolved?.value ?? date.open ?? '';
  const told = timed ? timeOf(draft) : type === 'TIME' && resolved !== null ? 'TXX' : '';
  return {
    period: resolved,
    mention: {
      first: draft.first,
      last: draft.last,
      start,
      end,
      surface: tokens.text.slice(start, end),
      type,
      value: told === '' ? (resolved?.value ?? date.open) : `${base}${told}`,
      mod:
        (draft.through === undefined ? draft.part : undefined) ??
        draft.mod ??
        (approximate ? 'APPROX' : null),
      edtf:
        resolved === null || days === null
          ? null
          : edtf(resolved.value, resolved.granularity, days, !narrowed, approximate),
      from: days === null ? null : isoDay(days.from),
      to: days === null ? null : isoDay(days.to),
      granularity:
        type === 'TIME' && resolved?.granularity === 'day' ? 'time' : (resolved?.granularity ?? 'none'),
      implied: date.implied,
      rule: draft.rule,
    },
  };
}

/** Early, mid or late, or from one of them through another. */
function partOf(resolved: Period, { part, through, rest }: DateDraft, anchor: Anchor): Period {
  if (part === undefined) return { from: resolved.from, to: resolved.to };
  if (rest === true) return restOf(resolved, nowOf(anchor)?.day);
  const { from, to } = narrow(resolved, part);
  return { from, to: through === undefined ? to : narrow(resolved, through).to };
}

/** From the day after the one it is told on; the whole period where that day lies in none of it. */
const restOf = ({ from, to }: Period, now: DayNumber | undefined): Period =>
  now !== undefined && now >= from && now < to ? { from: now + 1, to } : { from, to };

/** What TIMEX3 writes behind the day for a time that is told: "T10:30", "TMO". */
function timeOf({ clock, expression, dayPart }: DateDraft): string {
  const time = clock ?? (expression.kind === 'clock' ? expression : undefined);
  if (time !== undefined) return `T${two(time.hour)}:${two(time.minute ?? 0)}${time.zone}`;
  return dayPart === undefined ? '' : `T${dayPart}`;
}

/** "three hours ago" names a time of day. */
const isClockUnit = (unit: TimeUnit): boolean => unit === 'hour' || unit === 'minute' || unit === 'second';

function typeOf(expression: DateExpression, timed: boolean): DateType {
  if (timed) return 'TIME';
  switch (expression.kind) {
    case 'duration':
      return 'DURATION';
    case 'set':
      return 'SET';
    case 'shift':
      return isClockUnit(expression.unit) ? 'TIME' : 'DATE';
    default:
      return 'DATE';
  }
}
