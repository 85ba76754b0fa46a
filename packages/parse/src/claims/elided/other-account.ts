import { reckoningVerbs } from '../reckonings/reckoning-verbs.ts';
import { lexicon } from '../../lexicon/lexicon.ts';
import type { Untied } from '../untied.ts';

/**
 * "police said 40 [had died] while [doctors spoke of 60]": a bare number that somebody else gives in the same sentence is
 * of what the one before it was of. Null where it has a noun or an event of its own.
 */
export function otherAccount(claim: Untied, before: Untied | undefined): Untied | null {
  if (before?.category == null || before.account !== claim.account || claim.attribution === null) return null;
  if (before.attribution === null || before.attribution.source === claim.attribution.source) return null;
  const { phrases, findings } = claim.account;
  const noun = phrases.find((phrase) => phrase.kind === 'noun' && phrase.figure === claim.figure);
  if (noun?.kind !== 'noun' || noun.head >= 0 || findings.some((found) => found.noun === noun)) return null;
  if (claim.what !== null && !tells(claim.what)) return null;
  return { ...claim, counted: before.counted, category: before.category, whose: claim.whose ?? before.whose };
}

/** "put", "counted", "said". */
const tells = (verb: string): boolean =>
  reckoningVerbs.has(verb) || lexicon.words[lexicon.table.findSpelling(verb)]?.cue === 'say';
