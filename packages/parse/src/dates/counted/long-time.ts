import type { Tokens } from '../../text/tokens.ts';
import type { DateDraft } from '../date-draft.ts';
import { isPlural } from '../plural-unit.ts';

/** Reads a unit with "long" or "old" behind a hyphen: "a month-long siege", "decades-old", "year-earlier" as a year before the focus. */
export function longTime(tokens: Tokens, at: number): DateDraft | null {
  const unit = tokens.word(at)?.timeUnit;
  if (unit === undefined || !tokens.is(at + 1, '-') || !tokens.glued(at) || !tokens.glued(at + 1))
    return null;
  const amount = isPlural(tokens, at) ? null : 1;
  if (tokens.spells(at + 2, 'long') || tokens.spells(at + 2, 'old'))
    return { first: at, last: at + 3, expression: { kind: 'duration', amount, unit } };
  return tokens.spells(at + 2, 'earlier') || tokens.spells(at + 2, 'ago')
    ? { first: at, last: at + 3, expression: { kind: 'shift', amount, unit, sign: -1, from: 'focus' } }
    : null;
}
