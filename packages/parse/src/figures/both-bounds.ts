import type { WordedBound } from '../lexicon/bound-words.ts';
import type { Tokens } from '../text/tokens.ts';
import { readAmount, type Amount } from './amount.ts';
import { boundAfter, boundBefore } from './bound.ts';
import { readFraction } from './part.ts';
import { pastDoubt } from './range-connector.ts';
import type { UnitReading } from './units/unit-reading.ts';

/** How many words the second bound may have. */
const LONGEST = 6;

/** Two amounts that bound one quantity from below and above. */
export interface BothBounds {
  readonly low: number;
  readonly high: number;
  readonly end: number;
  /** The unit of the second amount: "20.5 ± 0.1 kg". */
  readonly unit?: UnitReading | null;
}

const side = (bound: WordedBound | undefined): 'low' | 'high' | null =>
  bound === 'over' || bound === 'atLeast' ? 'low' : bound === 'under' || bound === 'atMost' ? 'high' : null;

/**
 * "greater than 100 and smaller than 300", "at most 100 and at least 20", "20 and possibly as many as 30": two bounds of
 * one quantity, or null.
 */
export function readBothBounds(
  tokens: Tokens,
  first: Pick<Amount, 'first' | 'end' | 'value'>,
): BothBounds | null {
  let at = first.end;
  if (tokens.is(at, ',')) at += 1;
  if (tokens.spells(at, 'and') || tokens.spells(at, 'but') || tokens.spells(at, 'yet')) at += 1;
  if (at === first.end) return null;
  const sure = at;
  at = pastDoubt(tokens, at);
  const bound = boundBefore(tokens, first.first)?.bound;
  // A bare number that may be more is the least of it.
  const before = side(bound) ?? (at > sure && bound === undefined ? 'low' : null);
  if (before === null) return null;
  for (let number = at + 1; number <= at + LONGEST; number += 1) {
    const found = boundBefore(tokens, number);
    if (found === null || number - found.tokens !== at) continue;
    const second = readAmount(tokens, number) ?? readFraction(tokens, number);
    if (second === null) continue;
    if (side(found.bound) === null || side(found.bound) === before) return null;
    const [low, high] = before === 'low' ? [first.value, second.value] : [second.value, first.value];
    if (low >= high || boundAfter(tokens, second.end) !== null) return null;
    return { low, high, end: second.end, ...('unit' in second ? { unit: second.unit } : {}) };
  }
  return null;
}
