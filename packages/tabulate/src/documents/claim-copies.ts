import type { ClaimRow } from '@muster/model';
import { joinedKey } from '../group-by.ts';

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
  const byReport = new Map<string, Own>();
  for (const claim of claims) {
    const key = sameKey(claim);
    let own = byReport.get(claim.report);
    if (own === undefined) byReport.set(claim.report, (own = { keyed: [], byKey: new Map() }));
    own.keyed.push([key, claim.claim]);
    const alike = own.byKey.get(key);
    if (alike === undefined) own.byKey.set(key, [claim.claim]);
    else alike.push(claim.claim);
  }
  const copies = new Map<string, string>();
  for (const [report, { keyed }] of byReport) {
    const taken = new Set<string>();
    for (const earlier of nearOf(report)) {
      for (const [key, claim] of keyed) {
        if (copies.has(claim)) continue;
        const original = byReport
          .get(earlier)
          ?.byKey.get(key)
          ?.find((other) => !taken.has(other));
        if (original === undefined) continue;
        taken.add(original);
        copies.set(claim, original);
      }
    }
  }
  return copies;
}

/** The claims of one report by id, each with what it says, and those that say one thing. */
interface Own {
  readonly keyed: (readonly [key: string, claim: string])[];
  readonly byKey: Map<string, string[]>;
}

function sameKey({ kind, unit, category, bound, value, low, high }: ClaimRow): string {
  return joinedKey([kind, unit, category, bound, value, low, high]);
}
