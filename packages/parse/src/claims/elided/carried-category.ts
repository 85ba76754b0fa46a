import { harms } from '../../lexicon/harm.ts';
import type { Taxonomy } from '../category/taxonomy.ts';
import { BEFALLEN } from '../ties/befallen.ts';
import type { Untied } from '../untied.ts';
import { MEASURING } from './measuring.ts';

/** Verbs that say how many there are, beside those that measure: "put it at 40". */
const COUNTING = new Set(
  'put puts putting set sets count counts counted counting give gives gave given'.split(' '),
);

/**
 * The category that a bare number takes from the claim before whose noun it stands for.
 *
 * What befell those counted before is not carried where something else happens to the number's own: behind "40 soldiers were
 * wounded" the 300 of "300 more would go" are soldiers (`troops`), not wounded.
 */
export function carriedCategory(claim: Untied, before: Untied, taxonomy: Taxonomy): string | null {
  if (claim.what === null || before.category === null || !BEFALLEN.has(before.category))
    return before.category;
  const what = claim.what.toLowerCase();
  if (MEASURING.has(what) || COUNTING.has(what) || what === before.what?.toLowerCase())
    return before.category;
  const harm = harms.get(what);
  if (harm !== undefined) return harm.category;
  const words = before.counted?.toLowerCase().split(' ') ?? [];
  const noun = words.findLast((word) => taxonomy.has(word));
  return noun === undefined ? null : taxonomy.get(noun)!;
}
