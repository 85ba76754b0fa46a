import type { Tokens } from '../../text/tokens.ts';
import type { DateDraft, TimeUnit } from '../date-draft.ts';
import { isPlural } from '../plural-unit.ts';

const UNITS = new Set<TimeUnit>(['year', 'quarter', 'month', 'week', 'day', 'decade', 'century']);

/** Reads the unit in focus behind "the end of" or "later in": "the year", "the month", "the day". */
export function focusUnit(tokens: Tokens, at: number): DateDraft | null {
  if (!tokens.spells(at, 'the')) return null;
  const unit = tokens.word(at + 1)?.timeUnit;
  return unit !== undefined && UNITS.has(unit) && !isPlural(tokens, at + 1)
    ? { first: at, last: at + 2, expression: { kind: 'unit', unit, offset: 0, from: 'focus' } }
    : null;
}
