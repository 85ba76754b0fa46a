import type { ClaimRow, QuotationKind, ReadReport, SourceRow } from '@muster/model';
import { groupBy } from '../group-by.ts';
import { plainWords } from '../plain-words.ts';
import type { SourceRegister } from '../settings/source-register.ts';
import { sortRows } from '../sort-rows.ts';
import { claimRows } from './claims.ts';
import { distinct } from './distinct.ts';
import { firstAndLast } from './first-and-last.ts';
import { speakerNames } from './speaker-names.ts';

/** One row a speaker, who says how much through how many reports and outlets; most claims first. */
export function sourceRows(reports: readonly ReadReport[]): SourceRow[] {
  return sourceRowsOf(claimRows(reports));
}

const UNREGISTERED = { nameOf: (speaker: string) => speaker, gradeOf: () => null };

/**
 * The same from claim rows; a register puts the names of one speaker together, and grades it.
 *
 * Claims in a report's own voice have no speaker, and make no row.
 */
export function sourceRowsOf(
  claims: readonly ClaimRow[],
  { nameOf, gradeOf }: Pick<SourceRegister, 'nameOf' | 'gradeOf'> = UNREGISTERED,
): SourceRow[] {
  const spoken = claims.filter((claim): claim is ClaimRow & { speaker: string } => claim.speaker !== null);
  const names = speakerNames(claims, nameOf);
  const rows = groupBy(spoken, (claim) => [plainWords(nameOf(claim.speaker))]).map((group): SourceRow => {
    const quoted = (kind: QuotationKind) => group.filter((claim) => claim.quotation === kind).length;
    return {
      speaker: names.get(plainWords(nameOf(group[0]!.speaker)))!,
      claims: group.length,
      reports: distinct(group, 'report'),
      outlets: distinct(group, 'outlet'),
      direct: quoted('direct'),
      indirect: quoted('indirect'),
      mixed: quoted('mixed'),
      ...firstAndLast(group),
      grade: gradeOf(group[0]!.speaker),
    };
  });
  return sortRows(rows, 'speaker').sort((left, right) => right.claims - left.claims);
}
