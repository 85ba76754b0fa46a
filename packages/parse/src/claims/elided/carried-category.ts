import { harms } from '../../lexicon/harm.ts';
import type { Word } from '../../lexicon/lexicon.ts';
import type { Taxonomy } from '../category/taxonomy.ts';
import { BEFALLEN } from '../ties/befallen.ts';
import type { Untied } from '../untied.ts';
import { MEASURING } from './measuring.ts';

/** Verbs that say how many there are, beside those that measure: "put it at 40". */
const COUNTING = new Set(
  'put puts putting set sets relayed reported listed named cited count counts counted counting give gives gave given'.split(
    ' ',
  ),
);

/**
 * The category that a bare number takes from the claim before whose noun it stands for.
 *
 * What befell those counted before is not carried where something else happens to the number's own: behind "40 soldiers were
 * wounded" the 300 of "300 more would go" are soldiers (`troops`), not wounded.
 */
export function carriedCategory(claim: Untied, before: Untied, taxonomy: Taxonomy): string | null {
  if (claim.what === null || before.category === null || !happensOtherwise(claim, before))
    return before.category;
  const what = claim.what.toLowerCase();
  const harm = harms.get(what);
  if (harm !== undefined) return harm.category;
  const words = before.counted?.toLowerCase().split(' ') ?? [];
  const noun = words.findLast((word) => taxonomy.has(word));
  return noun === undefined ? null : taxonomy.get(noun)!;
}

/** Where people stand or gather is told of them by any verb; what befell them is not. */
const STANDING = new Set(['troops', 'participants']);

/** Whether something befell those counted before and something else happens to the number's own. */
export function happensOtherwise({ what }: Untied, before: Untied): boolean {
  if (what === null || before.category === null || !BEFALLEN.has(before.category)) return false;
  const own = what.toLowerCase();
  if (harms.get(own)?.category === before.category) return false;
  return !MEASURING.has(own) && !COUNTING.has(own) && own !== before.what?.toLowerCase();
}

/**
 * Whether the number may stand for those counted before, though something else happens to it: "300 [more] would go", "26,000
 * [have] crossed"; not "recorded 17".
 */
export const mayStandFor = (claim: Untied, before: Untied, next: Word | undefined): boolean =>
  STANDING.has(before.category ?? '') ||
  !happensOtherwise(claim, before) ||
  MORE.has(next?.spelling ?? '') ||
  next?.functionWord === 'auxiliary' ||
  next?.modal !== undefined ||
  next?.verb !== undefined;

const MORE = new Set(['more', 'other', 'others', 'further', 'additional']);
