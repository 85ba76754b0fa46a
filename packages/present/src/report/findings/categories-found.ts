import { type ClaimRow, counted, dayWords, figureWords, stanceOf } from '@muster/model';
import { speakerWords } from '../../words/claim-words.ts';
import type { Finding, FindingPart } from './finding.ts';

/** A count that can be told: it has a number, and its source states it, not expects, doubts or denies it. */
function isTold(claim: ClaimRow): boolean {
  const { kind, category, value, low, high } = claim;
  return (
    kind === 'count' && category !== null && (value ?? low ?? high) !== null && stanceOf(claim) === 'stated'
  );
}

const largest = ({ value, low, high }: ClaimRow) => value ?? high ?? low ?? 0;
const day = ({ published }: ClaimRow) => published ?? '';

/** The claim for which none of the others comes before it. */
function best(claims: readonly ClaimRow[], before: (a: ClaimRow, b: ClaimRow) => boolean): ClaimRow {
  return claims.reduce((kept, claim) => (before(claim, kept) ? claim : kept));
}

/** "≈ 1,500 (the agency, 18 Oct 2024)", linked to its claim. */
function told(claim: ClaimRow): FindingPart {
  const { published } = claim;
  const said = [speakerWords(claim), ...(published === null ? [] : [dayWords(published)])].join(', ');
  return { words: `${figureWords(claim)} (${said})`, claim: claim.claim };
}

/** The first, the largest and the latest figure, each once: a claim that is two of them is named as both. */
function landmarks(claims: readonly ClaimRow[]): FindingPart[] {
  const dated = claims.filter(({ published }) => published !== null);
  const most = best(claims, (a, b) => largest(a) > largest(b));
  const roles: (readonly [string, ClaimRow])[] =
    dated.length === 0
      ? [['at most', most]]
      : [
          ['first', best(dated, (a, b) => day(a) < day(b) || (day(a) === day(b) && largest(a) > largest(b)))],
          ['at most', most],
          [
            'latest',
            best(dated, (a, b) => day(a) > day(b) || (day(a) === day(b) && largest(a) > largest(b))),
          ],
        ];
  const named = new Map<ClaimRow, string[]>();
  for (const [role, claim] of roles) named.set(claim, [...(named.get(claim) ?? []), role]);
  return [...named].flatMap(([claim, words], at) => [
    `${at === 0 ? '' : ', '}${words.join(' and ')} `,
    told(claim),
  ]);
}

/** What is counted most, a line a category: how many claims, and the first, largest and latest figure with who gave it. */
export function categoriesFound(claims: readonly ClaimRow[], most: number): Finding[] {
  const groups = new Map<string, ClaimRow[]>();
  for (const claim of claims.filter(isTold)) {
    const key = claim.category!;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  const ordered = [...groups].sort(
    ([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1),
  );
  return ordered.slice(0, most).map(([category, group]) => ({
    figure: category.charAt(0).toUpperCase() + category.slice(1),
    detail: [`${counted(group.length, 'claim')}: `, ...landmarks(group)],
  }));
}
