import type { Tokens } from '../../text/tokens.ts';
import type { DateDraft } from '../date-draft.ts';
import { bareUnit } from './bare-unit.ts';
import { directedUnit } from './directed-unit.ts';
import { namedTime } from './named-time.ts';
import { readDirection } from './read-direction.ts';
import { samePeriod } from './same-period.ts';

/** Reads a date counted from another: "last week", "the previous day", "that same month", "next Tuesday", "the day after". */
export function readRelative(tokens: Tokens, at: number): DateDraft | null {
  const same = samePeriod(tokens, at);
  if (same !== null) return same;
  const told = readDirection(tokens, at);
  return told === null
    ? bareUnit(tokens, at)
    : (namedTime(tokens, at, told) ?? directedUnit(tokens, at, told));
}
