import { boundBefore } from '../../figures/bound.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { DateDraft } from '../date-draft.ts';

const MODS = {
  over: 'MORE_THAN',
  atLeast: 'EQUAL_OR_MORE',
  under: 'LESS_THAN',
  atMost: 'EQUAL_OR_LESS',
  approx: 'APPROX',
} as const;

/** A bound before a counted time: where the span begins with it, and TIMEX3's modifier. */
export interface TimeBound {
  readonly first: number;
  readonly mod: NonNullable<DateDraft['mod']> | null;
}

/** Words that bound a number but no time: "turnout was [lower than] four years ago". */
const NO_BOUND = new Set(['the', 'of', 'to', 'near', 'lower', 'higher', 'greater']);

/** Takes in the bound before a counted time, as TIMEX3 does: "about two weeks", "more than a year", "nearly a decade". */
export function timeBound(tokens: Tokens, at: number): TimeBound {
  // "near a five-year high", "over a three-year period": the bound is not on the time
  const adjectival = tokens.spells(at - 1, 'a') || tokens.spells(at - 1, 'an');
  const found = adjectival ? null : boundBefore(tokens, at);
  const first = found === null ? at : at - found.tokens;
  return found === null || NO_BOUND.has(tokens.spelling(first))
    ? { first: at, mod: null }
    : { first, mod: MODS[found.bound] };
}
