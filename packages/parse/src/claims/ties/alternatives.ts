import type { Prose } from '../../text/prose.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Untied } from '../untied.ts';
import { BEFALLEN } from './befallen.ts';
import type { Tied } from './tied.ts';

/** How many sentences a number may stand behind the one that it contradicts. */
const REACH = 2;

/** Numbers that contradict each other: "killed 18; other reports range from 8 to 15". */
export function alternatives({ tokens, figures }: Prose, claims: readonly Untied[]): Tied[] {
  const found: Tied[] = [];
  claims.forEach(({ figure, category, counted, account }, from) => {
    const { first, kind } = figures[figure]!;
    // "and the two do not go into one column": neither is another report's number.
    if (category === null && (counted !== null || tokens.word(first - 1)?.functionWord === 'definite'))
      return;
    if (!namesOtherSource(tokens, account.sentence.first, account.sentence.last, first)) return;
    for (let to = from - 1; to >= 0 && to >= from - 8; to -= 1) {
      const other = claims[to]!;
      if (account.sentence.paragraph - other.account.sentence.paragraph > REACH) break;
      const alike = category === null ? isCountOfPeople(other) : other.category === category;
      if (!alike || figures[other.figure]!.kind !== kind) continue;
      if (other.account !== account || tokensBetween(tokens, figures[other.figure]!.last, first))
        found.push({ from, kind: 'alternative', to });
      break;
    }
  });
  return found;
}

const isCountOfPeople = ({ category }: Untied): boolean => category !== null && BEFALLEN.has(category);

const tokensBetween = (tokens: Tokens, first: number, last: number): boolean =>
  namesOtherSource(tokens, first, last, last);

/** Whether "other reports", "another source" or the like stands between the tokens, not far behind `figure`. */
function namesOtherSource(tokens: Tokens, first: number, last: number, figure: number): boolean {
  for (let at = first; at < Math.min(last, figure + 10); at += 1) {
    if (tokens.word(at)?.otherSource !== 'other') continue;
    for (let next = at + 1; next <= at + 2; next += 1)
      if (tokens.word(next)?.otherSource === 'source') return true;
  }
  return false;
}
