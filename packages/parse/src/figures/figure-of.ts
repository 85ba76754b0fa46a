import type { FigureKind, Quantity } from '@muster/model';
import { isTie } from '../text/hyphen.ts';
import type { Tokens } from '../text/tokens.ts';
import type { WordedBound } from '../lexicon/bound-words.ts';
import { readAmount, type Amount } from './amount.ts';
import { boundAfter, boundBefore, strongest } from './bound.ts';
import type { BothBounds } from './both-bounds.ts';
import { bounded, ranged } from './bounded.ts';
import type { FigureDraft } from './figure-draft.ts';
import type { RangeReading } from './range.ts';
import { readUnit } from './units/read-unit.ts';
import type { UnitReading } from './units/unit-reading.ts';
import { withCodes } from './units/with-codes.ts';

/** A figure from one amount, with the bound in the words around it. */
export function figureOfAmount(tokens: Tokens, amount: Amount): { draft: FigureDraft; end: number } {
  const after =
    boundAfter(tokens, amount.end) ??
    (amount.end > amount.numberEnd ? boundAfter(tokens, amount.numberEnd) : null);
  const before = boundBefore(tokens, amount.first);
  const equal = before === null ? -1 : equalEnd(tokens, amount);
  if (equal > 0) return equalled(amount, before!.bound, equal);
  const bound = strongest(before, after);
  const { value, low, high } = bounded(amount.value, bound);
  const tied = amount.unit === null && after !== null && isTie(tokens, amount.end);
  const unit = tied ? readUnit(tokens, amount.end + after.tokens, amount.value) : amount.unit;
  return {
    draft: withCodes(
      {
        first: amount.first,
        last: amount.end,
        value,
        low,
        high,
        bound,
        kind: kindOf(unit),
        unit: unit?.unit ?? null,
      },
      unit,
    ),
    end: amount.end + (after !== null && after.bound !== 'approx' ? after.tokens : 0),
  };
}

/** The end of "or equal to 5,000" behind "more than 5,000", or -1. */
function equalEnd(tokens: Tokens, { end, value }: Amount): number {
  if (!tokens.spells(end, 'or') || !tokens.spells(end + 1, 'equal') || !tokens.spells(end + 2, 'to'))
    return -1;
  const again = readAmount(tokens, end + 3);
  return again?.value === value ? again.end : -1;
}

/** "more than 5,000 or equal to 5,000" is at least 5,000. */
function equalled(amount: Amount, bound: WordedBound, end: number): { draft: FigureDraft; end: number } {
  const both = bound === 'over' ? 'atLeast' : bound === 'under' ? 'atMost' : bound;
  const { unit } = amount;
  const quantity = bounded(amount.value, both);
  return {
    draft: withCodes(
      { first: amount.first, last: amount.end, ...quantity, kind: kindOf(unit), unit: unit?.unit ?? null },
      unit,
    ),
    end,
  };
}

/** A figure from a range; "from X to Y" keeps both ends as a change. */
export function figureOfRange({ low, high, from, to, end, change }: RangeReading): FigureDraft {
  // "$75 per barrel to $45.88"
  const priced = low.unit?.kind === 'rate' && high.unit?.kind === 'money';
  const unit = priced ? low.unit : (high.unit ?? low.unit);
  const quantity: Quantity = ranged(from, to);
  return withCodes(
    {
      first: low.first,
      last: end,
      ...quantity,
      kind: kindOf(unit),
      unit: unit?.unit ?? null,
      ...(change ? { change: { from, to } } : {}),
    },
    unit,
  );
}

/** A figure from two bounds of one quantity: a range from the number of the first to the number of the second. */
export function figureOfBounds(
  amount: Amount,
  { low, high, end, unit: last = null }: BothBounds,
): FigureDraft {
  const unit = amount.unit ?? last;
  return withCodes(
    { first: amount.first, last: end, ...ranged(low, high), kind: kindOf(unit), unit: unit?.unit ?? null },
    unit,
  );
}

const kindOf = (unit: UnitReading | null): FigureKind => unit?.kind ?? 'count';
