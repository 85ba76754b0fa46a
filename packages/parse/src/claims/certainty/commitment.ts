import type { Certainty } from '@muster/model';

/** How far somebody commits to an event: 3 certain, 2 probable, 1 possible, 0 not at all; and to which side. */
export interface Commitment {
  readonly strength: 0 | 1 | 2 | 3;
  readonly negative: boolean;
}

/** "It happened." */
export const CERTAIN: Commitment = { strength: 3, negative: false };

/** The weaker of two commitments; two negations make none. */
export function combine(outer: Commitment, inner: Commitment): Commitment {
  return {
    strength: Math.min(outer.strength, inner.strength) as Commitment['strength'],
    negative: outer.negative !== inner.negative,
  };
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
