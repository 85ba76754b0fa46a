import type { Prose } from '../../text/prose.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Untied } from '../untied.ts';
import { areOneSpeaker } from './same-speaker.ts';
import type { Tied } from './tied.ts';

/** How many sentences a part and its whole stand apart at most. */
const REACH = 2;
/** How many claims to either side are held against a whole. */
const NEAREST = 6;

/**
 * Parts of a whole that another sentence of the same speaker tells.
 *
 * "About 800 are in the valley. He put them at 1,000 [in all]" (subset); "They expect 5,000 to come; 2,000 have [already]
 * arrived": those who are there are some of those expected (subset).
 */
export function ofAll({ tokens, figures }: Prose, claims: readonly Untied[]): Tied[] {
  const found: Tied[] = [];
  claims.forEach((whole, to) => {
    const { last } = figures[whole.figure]!;
    const inAll = tellsAll(tokens, whole, last);
    const expected = whole.certainty === 'PR+';
    if (!inAll && !expected) return;
    const fits = (index: number): boolean =>
      index !== to &&
      areAlike(claims[index]!, whole) &&
      amountOf(figures[claims[index]!.figure]!) < amountOf(figures[whole.figure]!) &&
      Math.abs(claims[index]!.account.number - whole.account.number) <= REACH;
    for (let from = Math.max(0, to - NEAREST); from < Math.min(claims.length, to + NEAREST + 1); from += 1) {
      if (!fits(from)) continue;
      const part = claims[from]!;
      const before = inAll && from < to && part.account !== whole.account && part.certainty === 'CT+';
      const arrived = expected && part.certainty === 'CT+' && isAlready(tokens, part, figures[part.figure]!);
      if (before || arrived) found.push({ from, kind: 'subset', to });
    }
  });
  return found;
}

const amountOf = ({ value, low, high }: Prose['figures'][number]): number => value ?? high ?? low ?? 0;

/** Of one category, one side and one speaker. */
const areAlike = (part: Untied, whole: Untied): boolean =>
  part.category !== null &&
  part.category === whole.category &&
  part.attribution !== null &&
  whole.attribution !== null &&
  areOneSpeaker(part.attribution.source, whole.attribution.source) &&
  (part.whose === null || whole.whose === null || part.whose === whole.whose);

/** "10,000 in all", "In all, about 10,000", "12 altogether": no sentence that adds up goes by that alone. */
function tellsAll(tokens: Tokens, { account: { sentence } }: Untied, last: number): boolean {
  for (let at = sentence.first; at < Math.min(sentence.last, last + REACH_BEHIND); at += 1) {
    if (at > sentence.first + 2 && at < last) continue;
    if (tokens.spells(at, 'altogether')) return true;
    if (tokens.spells(at, 'in') && (tokens.spells(at + 1, 'all') || tokens.spells(at + 1, 'total')))
      return true;
  }
  return false;
}

/** How many tokens behind its number "in all" may stand. */
const REACH_BEHIND = 6;

/** "have [already] arrived", "the number [already] moved" */
function isAlready(
  tokens: Tokens,
  { account: { sentence } }: Untied,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  for (let at = Math.max(sentence.first, first - 6); at < Math.min(sentence.last, last + 6); at += 1)
    if (tokens.spells(at, 'already')) return true;
  return false;
}
