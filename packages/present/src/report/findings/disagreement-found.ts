import { type ClaimRow, type ComparisonRow, dayWords, figureWords, stanceOf } from '@muster/model';
import type { Finding, FindingPart } from './finding.ts';

/** Reports further apart than this, in days, may tell of two counts of a number that moves. */
const MOST_DAYS = 14;

/** The numbers of a claim, from the least to the greatest that it leaves open. */
function reach({ value, low, high }: ClaimRow): readonly [number, number] {
  return [low ?? value ?? high ?? 0, high ?? value ?? low ?? 0];
}

/** How many times the smaller figure of two goes into the larger one, at least. */
function factor(a: ClaimRow, b: ClaimRow): number {
  const [below, above] = reach(a)[0] <= reach(b)[0] ? [a, b] : [b, a];
  const least = reach(below)[1];
  return least <= 0 ? 0 : reach(above)[0] / least;
}

/** "> 3,000 (Volodymyr Zelensky, 27 Dec 2024)", linked to its claim. */
function told(claim: ClaimRow): FindingPart {
  const said = [claim.speaker, ...(claim.published === null ? [] : [dayWords(claim.published)])].join(', ');
  return { words: `${figureWords(claim)} (${said})`, claim: claim.claim };
}

/**
 * Which two speakers gave the numbers furthest apart for one thing within a fortnight; no line where nobody disagreed.
 */
export function disagreementFound(
  claims: readonly ClaimRow[],
  comparisons: readonly ComparisonRow[],
): Finding[] {
  const byId = new Map(claims.map((claim) => [claim.claim, claim]));
  const pairs = comparisons.flatMap(({ left, right, leftSpeaker, rightSpeaker, relation, days }) => {
    const [a, b] = [byId.get(left), byId.get(right)];
    if (relation !== 'contradiction' || days === null || days > MOST_DAYS) return [];
    if (leftSpeaker === null || rightSpeaker === null || leftSpeaker === rightSpeaker) return [];
    if (a === undefined || b === undefined) return [];
    if (stanceOf(a) !== 'stated' || stanceOf(b) !== 'stated') return [];
    return [{ a, b, factor: factor(a, b) }];
  });
  const widest = pairs.reduce<(typeof pairs)[number] | null>(
    (best, pair) => (best === null || pair.factor > best.factor ? pair : best),
    null,
  );
  if (widest === null) return [];
  const { a, b } = widest;
  return [
    {
      figure: 'Disagreement',
      detail: [`${a.category ?? a.counted ?? 'the same count'}: `, told(a), ' against ', told(b)],
    },
  ];
}
