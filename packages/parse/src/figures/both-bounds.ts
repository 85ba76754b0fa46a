import type { WordedBound } from '../lexicon/bound-words.ts';
import type { Tokens } from '../text/tokens.ts';
import { readAmount, type Amount } from './amount.ts';
import { boundAfter, boundBefore } from './bound.ts';
import { readFraction } from './part.ts';

/** How many words the second bound may have. */
const LONGEST = 6;

/** Two amounts that bound one quantity from below and above. */
export interface BothBounds {
  readonly low: number;
  readonly high: number;
  readonly end: number;
}

const side = (bound: WordedBound | undefined): 'low' | 'high' | null =>
  bound === 'over' || bound === 'atLeast' ? 'low' : bound === 'under' || bound === 'atMost' ? 'high' : null;

/** "greater than 100 and smaller than 300", "at most 100 and at least 20": two bounds of one quantity, or null. */
export function readBothBounds(tokens: Tokens, first: Amount): BothBounds | null {
  const before = side(boundBefore(tokens, first.first)?.bound);
  if (before === null) return null;
  let at = first.end;
  if (tokens.is(at, ',')) at += 1;
  if (tokens.spells(at, 'and') || tokens.spells(at, 'but')) at += 1;
  if (at === first.end) return null;
  for (let number = at + 1; number <= at + LONGEST; number += 1) {
    const bound = boundBefore(tokens, number);
    if (bound === null || number - bound.tokens !== at) continue;
    const second = readAmount(tokens, number) ?? readFraction(tokens, number);
    if (second === null) continue;
    if (side(bound.bound) === null || side(bound.bound) === before) return null;
    const [low, high] = before === 'low' ? [first.value, second.value] : [second.value, first.value];
    return low < high && boundAfter(tokens, second.end) === null ? { low, high, end: second.end } : null;
  }
  return null;
}
