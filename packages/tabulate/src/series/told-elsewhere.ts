import type { ClaimRow } from '@muster/model';
import type { Cell } from '../cell.ts';
import { joinedKey } from '../group-by.ts';
import { plainWords } from '../plain-words.ts';
import type { Aliases } from './aliases.ts';
import { numberOf } from './number-of.ts';
import { ANYBODY, AT_WORK, SAYS_IT_ALL } from './subject-words.ts';
import { stem } from './word-keys.ts';

/** Smaller numbers are the same by chance. */
const FEWEST = 10;

/**
 * The claims with the category that another report on the same event gives the same speaker's number: "the union speaks of
 * 45,000 employees" are strikers where the union elsewhere says that "45,000 employees are on strike".
 */
export function toldElsewhere(
  claims: readonly ClaimRow[],
  aliases: Aliases,
  storyOf: (report: string) => Cell,
): readonly ClaimRow[] {
  const keyOf = ({ speaker, report, ...claim }: ClaimRow): string | null =>
    speaker === null ? null : joinedKey([storyOf(report), aliases.speaker(speaker, report), numberOf(claim)]);
  const categories = new Map<string, Set<string>>();
  for (const claim of claims) {
    const key = claim.category !== null && SAYS_IT_ALL.has(claim.category) ? keyOf(claim) : null;
    if (key !== null) categories.set(key, (categories.get(key) ?? new Set()).add(claim.category!));
  }
  return claims.map((claim) => {
    if (!saysLittle(claim)) return claim;
    const key = keyOf(claim);
    const [category, ...others] = (key === null ? undefined : categories.get(key)) ?? [];
    return category === undefined || others.length > 0 ? claim : { ...claim, category };
  });
}

/** Whether a claim counts people, and does not say what happened to them. */
function saysLittle({ kind, category, counted, value, low }: ClaimRow): boolean {
  if (kind !== 'count' || (category !== null && category !== 'people')) return false;
  if ((value ?? low ?? 0) < FEWEST) return false;
  const noun = counted === null ? null : stem(plainWords(counted).split(' ').at(-1)!);
  return noun === null || ANYBODY.has(noun) || AT_WORK.has(noun);
}
