import type { ClaimRow, ReadReport, SummaryRow } from '@muster/model';
import { groupBy } from '../group-by.ts';
import { plainWords } from '../plain-words.ts';
import { sortRows } from '../sort-rows.ts';
import { claimRows } from './claims.ts';
import { combineEstimates } from './combine-estimates.ts';
import { distinct } from './distinct.ts';
import { firstAndLast } from './first-and-last.ts';
import { setAside } from './set-aside.ts';
import { speakerNames, type NameOf } from './speaker-names.ts';

/**
 * One row for what each speaker says of each category, with low, best and high.
 *
 * Numbers of different kind, unit or side are never put together: "25 percent of the troops" is no troop count, and the
 * dead of two armies stay apart. Claims without a category are left out.
 */
export function summaryRows(reports: readonly ReadReport[]): SummaryRow[] {
  return summaryRowsOf(claimRows(reports));
}

/** The same from claim rows; `nameOf` puts the names of one speaker together. */
export function summaryRowsOf(
  claims: readonly ClaimRow[],
  nameOf: NameOf = (speaker) => speaker,
): SummaryRow[] {
  const sorted = claims.filter((claim): claim is ClaimRow & { category: string } => claim.category !== null);
  const groups = groupBy(sorted, ({ category, kind, whose, unit, speaker }) => [
    category,
    kind,
    whose,
    unit,
    speaker === null ? null : plainWords(nameOf(speaker)),
  ]);
  const names = speakerNames(claims, nameOf);
  return sortRows(
    groups.map((group) => summaryRow(group, (speaker) => names.get(plainWords(nameOf(speaker)))!)),
    'category',
    'kind',
    'whose',
    'unit',
    'speaker',
  );
}

function summaryRow(group: readonly (ClaimRow & { category: string })[], shown: NameOf): SummaryRow {
  const { category, kind, whose, unit, speaker } = group[0]!;
  const aside = setAside(group);
  return {
    category,
    kind,
    whose,
    unit,
    speaker: speaker === null ? null : shown(speaker),
    ...combineEstimates(group.filter((claim) => !aside.has(claim))),
    claims: group.length,
    setAside: aside.size,
    reports: distinct(group, 'report'),
    outlets: distinct(group, 'outlet'),
    ...firstAndLast(group),
  };
}
