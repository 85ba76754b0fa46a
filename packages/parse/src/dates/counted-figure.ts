import { readAmount } from '../figures/amount.ts';
import { figureOfAmount } from '../figures/figure-of.ts';
import type { Match } from '../rule.ts';
import type { Tokens } from '../text/tokens.ts';
import type { DateDraft } from './date-draft.ts';

/** A date with the units of time that are counted in it, at token `at`, as a figure: "every [95 minutes]", "the first [six months] of 1989". */
export function withCountedFigure(tokens: Tokens, date: DateDraft, at: number): Match {
  const amount = readAmount(tokens, at);
  const counted = amount?.unit?.dimension === 'time' && amount.end <= date.last;
  return {
    end: date.last,
    dates: [date],
    ...(counted && { figures: [figureOfAmount(tokens, amount).draft] }),
  };
}
