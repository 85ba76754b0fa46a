import type { Tokens } from '../../text/tokens.ts';
import type { TimeUnit } from '../date-draft.ts';
import type { TimeCount } from './counted-reading.ts';

/** The halves of units as TIMEX3 counts them, in the next smaller unit. */
const HALVES: Partial<Record<TimeUnit, readonly [amount: number, unit: TimeUnit]>> = {
  minute: [30, 'second'],
  hour: [30, 'minute'],
  day: [12, 'hour'],
  year: [6, 'month'],
  decade: [5, 'year'],
  century: [50, 'year'],
};

/** Reads "half an hour", "half a century", "a half hour", "half-hour": 30 minutes, 50 years. */
export function halfOf(tokens: Tokens, at: number): TimeCount | null {
  const half = tokens.spells(at, 'a') ? at + 1 : at;
  if (!tokens.spells(half, 'half')) return null;
  const article = tokens.spells(half + 1, 'a') || tokens.spells(half + 1, 'an') || tokens.is(half + 1, '-');
  const noun = article ? half + 2 : half + 1;
  const unit = tokens.word(noun)?.timeUnit;
  const found = unit === undefined ? undefined : HALVES[unit];
  return found === undefined || tokens.surface(noun).endsWith('s') || (half === at && !article)
    ? null
    : { first: at, end: noun + 1, amount: found[0], unit: found[1] };
}
