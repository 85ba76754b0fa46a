import type { ClaimRow, DateRow, ReadReport, SourceRow, SummaryRow, WeaponRow } from '@muster/model';
import { COLUMNS } from '../columns/columns.ts';
import type { SourceRegister } from '../settings/source-register.ts';
import { claimRows } from './claims.ts';
import { dateRows } from './dates.ts';
import { sourceRowsOf } from './sources.ts';
import { summaryRowsOf } from './summary.ts';
import type { Table } from './table.ts';
import { weaponRows } from './weapons.ts';

/** The tables that every run makes, in the order in which they are written: `Object.values` lists them. */
export type Tables = {
  readonly claims: Table<ClaimRow>;
  readonly dates: Table<DateRow>;
  readonly weapons: Table<WeaponRow>;
  readonly sources: Table<SourceRow>;
  readonly summary: Table<SummaryRow>;
};

/**
 * All tables of some reports.
 *
 * `claims`, where given, replace the claims that the reports make: those that a user's corrections left. A `register` puts
 * the names of one speaker together, and grades it.
 */
export function tablesOf(
  reports: readonly ReadReport[],
  {
    claims = claimRows(reports),
    register,
  }: { readonly claims?: readonly ClaimRow[]; readonly register?: SourceRegister } = {},
): Tables {
  return {
    claims: {
      name: 'claims',
      meaning: 'Every figure of the reports in its context, one claim a row',
      columns: COLUMNS.claims,
      key: ['claim'],
      rows: claims,
    },
    dates: {
      name: 'dates',
      meaning: 'Every date that the reports mention, with the days it stands for',
      columns: COLUMNS.dates,
      key: ['report', 'start', 'end'],
      rows: dateRows(reports),
    },
    weapons: {
      name: 'weapons',
      meaning: 'Every weapon, military platform and vehicle that the reports name',
      columns: COLUMNS.weapons,
      key: ['report', 'start', 'end'],
      rows: weaponRows(reports),
    },
    sources: {
      name: 'sources',
      meaning: 'Every speaker whom the reports name, with how much is said',
      columns: COLUMNS.sources,
      key: ['speaker'],
      rows: sourceRowsOf(claims, register),
    },
    summary: {
      name: 'summary',
      meaning: 'What each speaker says of each category: low, best and high estimate',
      columns: COLUMNS.summary,
      key: ['category', 'kind', 'whose', 'unit', 'speaker'],
      rows: summaryRowsOf(claims, register?.nameOf),
    },
  };
}
