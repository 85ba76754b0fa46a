import type { Tokens } from '../../text/tokens.ts';
import type { TimeCount } from './counted-reading.ts';
import { FINER_UNITS } from './finer-unit.ts';

/** Reads "half an hour", "half a century", "a half hour", "half-hour": 30 minutes, 50 years. */
export function halfOf(tokens: Tokens, at: number): TimeCount | null {
  const half = tokens.spells(at, 'a') ? at + 1 : at;
  if (!tokens.spells(half, 'half')) return null;
  const article = tokens.spells(half + 1, 'a') || tokens.spells(half + 1, 'an') || tokens.is(half + 1, '-');
  const noun = article ? half + 2 : half + 1;
  const unit = tokens.word(noun)?.timeUnit;
  const found = unit === undefined ? undefined : FINER_UNITS[unit];
  return found === undefined || tokens.endsIn(noun, 's') || (half === at && !article)
    ? null
    : { first: at, end: noun + 1, amount: found[0] / 2, unit: found[1] };
}
