import type { DateMention, DateType } from '@muster/model';
import type { Read } from '../../scan.ts';
import type { Placed } from '../../text/prose.ts';
import type { Tokens } from '../../text/tokens.ts';
import { isoDay, two, type Period } from '../calendar.ts';
import type { DateDraft, DateExpression } from '../date-draft.ts';
import { edtf } from '../edtf.ts';
import { narrow } from '../narrow.ts';
import type { Anchor } from './anchor.ts';
import type { Clause } from './calendar-date.ts';
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
  const time = draft.clock ?? (draft.expression.kind === 'clock' ? draft.expression : undefined);
  const days = resolved === null ? null : draft.part === undefined ? resolved : narrow(resolved, draft.part);
  const narrowed = days !== null && (days.from !== resolved!.from || days.to !== resolved!.to);
  const start = tokens.start(draft.first);
  const end = tokens.end(draft.last - 1);
  const timed = time !== undefined || draft.dayPart !== undefined;
  const base = resolved?.value ?? date.open ?? '';
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
            ? (resolved?.value ?? date.open)
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
