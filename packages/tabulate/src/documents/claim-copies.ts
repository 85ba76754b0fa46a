import type { ClaimRow } from '@muster/model';
import { groupBy, joinedKey } from '../group-by.ts';

/**
 * The claims that only repeat a claim of an earlier document of the same story, and which claim that is.
 *
 * A claim repeats another where kind, unit, category and numbers are the same, each claim once. What a copy adds, and a
 * number that a later version changes, stand as claims of their own. `nearOf` names the earlier near-duplicates of a
 * report, the nearest first.
 */
export function claimCopies(
  claims: readonly ClaimRow[],
  nearOf: (report: string) => readonly string[],
): Map<string, string> {
  const byReport = new Map(
    groupBy(claims, ({ report }) => [report]).map((group) => [group[0]!.report, group]),
  );
  const copies = new Map<string, string>();
  for (const [report, own] of byReport) {
    const taken = new Set<string>();
    for (const earlier of nearOf(report)) {
      for (const claim of own) {
        if (copies.has(claim.claim)) continue;
        const key = sameKey(claim);
        const original = byReport
          .get(earlier)
          ?.find((other) => !taken.has(other.claim) && sameKey(other) === key);
        if (!original) continue;
        taken.add(original.claim);
        copies.set(claim.claim, original.claim);
      }
    }
  }
  return copies;
}

function sameKey({ kind, unit, category, bound, value, low, high }: ClaimRow): string {
  return joinedKey([kind, unit, category, bound, value, low, high]);
}
