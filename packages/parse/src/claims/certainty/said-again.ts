import type { Certainty, Doubt } from '@muster/model';
import { areOneSpeaker } from '../ties/same-speaker.ts';
import type { Tied } from '../ties/tied.ts';
import type { Untied } from '../untied.ts';

/**
 * A figure that its source calls preliminary once is so wherever the source says it again.
 *
 * "More than 3,000 fell, the minister said. The number is preliminary, the minister said: more than 3,000." gives two
 * claims that are `PR+`.
 */
export function saidAgain(claims: readonly Untied[], tied: readonly Tied[]): Untied[] {
  const provisional = new Set<number>();
  for (const { from, kind, to } of tied) {
    if (kind !== 'same' || !sameSource(claims[from]!, claims[to]!)) continue;
    if (claims[from]!.provisional) provisional.add(to);
    if (claims[to]!.provisional) provisional.add(from);
  }
  return claims.map((claim, index) => (provisional.has(index) ? doubted(claim) : claim));
}

const sameSource = (one: Untied, other: Untied): boolean =>
  one.attribution !== null &&
  other.attribution !== null &&
  areOneSpeaker(one.attribution.source, other.attribution.source);

function doubted(claim: Untied): Untied {
  const doubts: readonly Doubt[] = claim.doubts ?? [];
  return {
    ...claim,
    certainty: probableAtMost(claim.certainty),
    reportCertainty: probableAtMost(claim.reportCertainty),
    doubts: doubts.includes('unverified') ? doubts : [...doubts, 'unverified'],
  };
}

const probableAtMost = (certainty: Certainty): Certainty => (certainty === 'CT+' ? 'PR+' : certainty);
