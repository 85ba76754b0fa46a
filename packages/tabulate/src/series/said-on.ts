import type { CalendarDate, ClaimRow } from '@muster/model';
import { compareDays } from '../tables/compare-days.ts';

/**
 * The day on which a number was said: that of the report, or an earlier one where the report looks back, "in April the agency
 * had counted 600 dead". The verb has to say so: "12 died in April" was said when it was published.
 */
export function saidOn(claim: ClaimRow): CalendarDate | null {
  const { to, published } = claim;
  if (published === null || to === null || compareDays(to, published) >= 0) return published;
  return looksBack(claim) ? to : published;
}

/** Whether the verb of saying stands in the pluperfect: "had counted", "had already put". */
export function looksBack({ cue, quote }: ClaimRow): boolean {
  if (cue === null) return false;
  if (/^had\b/iu.test(cue)) return true;
  const at = quote.indexOf(cue);
  return at !== -1 && /\bhad\s+(?:\p{L}+\s+){0,2}$/iu.test(quote.slice(Math.max(0, at - 40), at));
}
