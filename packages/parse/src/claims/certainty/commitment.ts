import type { Certainty } from '@muster/model';
import { EFFECTS, type Effect, type Reach } from '../../lexicon/effects.ts';

/** How far somebody commits to an event. */
export interface Commitment {
  /** FactBank's degree: 3 certain, 2 probable, 1 possible, 0 not at all. The weakest link of the chain sets it. */
  readonly strength: 0 | 1 | 2 | 3;
  readonly negative: boolean;
}

const of = (strength: Commitment['strength'], negative: boolean): Commitment => ({ strength, negative });

/** "It happened." */
export const CERTAIN = of(3, false);
/** "It probably happened." */
export const PROBABLE = of(2, false);
/** "It may have happened." */
export const POSSIBLE = of(1, false);
/** "Whether it happened." */
export const OPEN = of(0, false);
/** "It did not happen." */
export const DENIED = of(3, true);

/** Of two commitments to the same event, the one that commits less; a denial stays one. */
export const weaker = (one: Commitment, other: Commitment): Commitment =>
  other.strength < one.strength ? other : one;

/** The commitment that a lexicon writes as a degree and a sign. */
export const reached = ([strength, sign]: Reach): Commitment => of(strength, sign === '-');

/** The weaker of two commitments; two negations make none. */
export const combine = (outer: Commitment, inner: Commitment): Commitment => ({
  strength: Math.min(outer.strength, inner.strength) as Commitment['strength'],
  negative: outer.negative !== inner.negative,
});

/** What `outer`, the commitment to the embedding word, leaves of the event embedded: "did not fail to leave". */
export function embed(outer: Commitment, effect: Effect): Commitment {
  const { affirmed, denied } = EFFECTS[effect];
  const [strength, sign] = outer.negative ? denied : affirmed;
  // Where it may be that they fail, it may be that they do not: "could fail to leave".
  if (outer.strength === 1 && !outer.negative && sign === '-' && strength === 3) return OPEN;
  return combine({ ...outer, negative: false }, reached([strength, sign]));
}

/** The commitment as FactBank writes it. */
export function certaintyOf({ strength, negative }: Commitment): Certainty {
  switch (strength) {
    case 3:
      return negative ? 'CT-' : 'CT+';
    case 2:
      return negative ? 'PR-' : 'PR+';
    case 1:
      return negative ? 'PS-' : 'PS+';
    case 0:
      return 'Uu';
  }
}
