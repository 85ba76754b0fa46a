import type { Certainty, ClaimRow } from '@muster/model';
import { compareDays } from './compare-days.ts';

/** Values by which a speaker denies a claim, doubts it or leaves it open: the number is not the speaker's own. */
const NOT_OWN: ReadonlySet<Certainty> = new Set(['CT-', 'PR-', 'PS-', 'Uu']);

/** Categories of what happens to people: what could still happen to them is a forecast, where soldiers that could be sent are a plan. */
const HARM: ReadonlySet<string | null> = new Set('killed wounded casualties missing displaced'.split(' '));

/** "Could rise to", "might be displaced", "is expected to exceed"; neither "could have killed" nor "may have 11,000". */
const TO_COME =
  /\b(?:(?:could|may|might|will|would|(?:likely|expected|set|feared|projected|bound) to) (?:\p{L}+ly |soon |still |yet |also |even )?(?:rise|reach|exceed|climb|grow|top|pass|surpass|increase|double|die|become|lose|kill|flee)|(?:could|will|would) be \p{L}+(?:ed|en))\b/iu;

/**
 * Whether a claim speaks of what is still to come: of days after it was published, of a deadline then, "by the end of the week",
 * or of harm that could still be done.
 */
export function isForecast({
  from,
  to,
  published,
  category,
  certainty,
  when,
  quote,
}: Pick<ClaimRow, 'from' | 'to' | 'published' | 'category' | 'certainty' | 'when' | 'quote'>): boolean {
  const begins = from ?? to;
  if (begins !== null && published !== null && compareDays(begins, published) > 0) return true;
  if (certainty === 'CT+' || !TO_COME.test(quote)) return false;
  return (
    HARM.has(category) ||
    (to !== null && published !== null && compareDays(to, published) > 0 && when !== null)
  );
}

/**
 * The claims of a group that give no number to its estimate, though they are counted.
 *
 * These are claims that the speaker denies, doubts or leaves open; forecasts; parts of another claim of the group ("92 killed, including 13 …":
 * the 13 are no low estimate of the 92); and claims that another one of the group revises ("14 dead, revised from 12").
 */
export function setAside(group: readonly ClaimRow[]): Set<ClaimRow> {
  const byId = new Map(group.map((row) => [row.claim, row]));
  const aside = new Set(group.filter((row) => NOT_OWN.has(row.certainty) || isForecast(row)));
  for (const row of group) {
    for (const [kind, other] of tiesOf(row)) {
      const tied = byId.get(other);
      if (!tied) continue;
      if (kind === 'subset' || kind === 'part') aside.add(row);
      if (kind === 'revision') aside.add(tied);
    }
  }
  return aside;
}

/** The ties of a row as pairs of kind and claim: "subset 3f2a; same 77b0" gives two. */
export function tiesOf({ ties }: Pick<ClaimRow, 'ties'>): (readonly [kind: string, claim: string])[] {
  return (ties ?? '').split('; ').flatMap((tie) => {
    const [kind, claim] = tie.split(' ');
    return kind !== undefined && claim !== undefined ? [[kind, claim] as const] : [];
  });
}
