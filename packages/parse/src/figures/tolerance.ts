import type { Tokens } from '../text/tokens.ts';
import { readAmount, type Amount } from './amount.ts';
import type { BothBounds } from './both-bounds.ts';
import { rounded } from './magnified.ts';

/** The token behind "±" or "plus or minus", or -1. */
function signEnd(tokens: Tokens, at: number): number {
  if (tokens.is(at, '±')) return at + 1;
  return tokens.spells(at, 'plus') && tokens.spells(at + 1, 'or') && tokens.spells(at + 2, 'minus')
    ? at + 3
    : -1;
}

/** Reads how far a value may be off, right behind it: "20.5 ± 0.1 kg" is 20.4 to 20.6, "10 plus or minus 2 percent" 8 to 12; or null. */
export function readTolerance(tokens: Tokens, amount: Amount): BothBounds | null {
  const at = signEnd(tokens, amount.end);
  const off = at < 0 ? null : readAmount(tokens, at);
  if (off === null || off.prefixed || off.value < 0) return null;
  if (amount.unit !== null && off.unit !== null && amount.unit.unit !== off.unit.unit) return null;
  return {
    low: rounded(amount.value - off.value),
    high: rounded(amount.value + off.value),
    end: off.end,
    unit: off.unit,
  };
}
