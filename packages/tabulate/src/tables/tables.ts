import type {
  ClaimRow,
  ComparisonRow,
  CopyRow,
  CorrectionRow,
  DateRow,
  DocumentRow,
  ReadReport,
  SeriesClaimRow,
  SeriesRow,
  SourceRow,
  SpellingRow,
  SummaryRow,
  WeaponRow,
} from '@muster/model';
import { COLUMNS } from '../columns/columns.ts';
import { documentsOf } from '../documents/documents.ts';
import type { KnownNames } from '../series/aliases.ts';
import type { SeriesChoices } from '../series/group-series.ts';
import { seriesOf } from '../series/series.ts';
import type { SourceRegister } from '../settings/source-register.ts';
import { claimRows } from './claims.ts';
import { dateRows } from './dates.ts';
import { seriesTables } from './series-tables.ts';
import { sourceRowsOf } from './sources.ts';
import { spellingRows } from './spellings.ts';
import { summaryRowsOf } from './summary.ts';
import type { Table } from './table.ts';
import { weaponRows } from './weapons.ts';

/** The tables that every run makes, in the order in which they are written: `Object.values` lists them. */
export type Tables = {
  readonly claims: Table<ClaimRow>;
  readonly dates: Table<DateRow>;
  readonly weapons: Table<WeaponRow>;
  readonly sources: Table<SourceRow>;
  readonly spellings: Table<SpellingRow>;
  readonly summary: Table<SummaryRow>;
  readonly series: Table<SeriesRow>;
  readonly seriesClaims: Table<SeriesClaimRow>;
  readonly comparisons: Table<ComparisonRow>;
  readonly documents: Table<DocumentRow>;
  readonly copies: Table<CopyRow>;
  readonly corrections: Table<CorrectionRow>;
};

/** What a user says beside the reports. */
export interface TableOptions {
  /** These replace the claims that the reports make: those that a user's corrections left. */
  readonly claims?: readonly ClaimRow[];
  /** What those corrections did. */
  readonly corrections?: readonly CorrectionRow[];
  /** Puts the names of one speaker together, and grades it. */
  readonly register?: SourceRegister;
  readonly series?: SeriesChoices;
  readonly names?: KnownNames;
}

/** What a person reads of a claim on a page. */
const BRIEF = [
  'claim',
  'published',
  'outlet',
  'category',
  'bound',
  'surface',
  'counted',
  'whose',
  'place',
  'when',
  'speaker',
  'certainty',
  'quote',
] as const satisfies readonly (keyof ClaimRow)[];

/** All tables of some reports. Claims that only copy another one stand in `claims`, and count once everywhere else. */
export function tablesOf(
  reports: readonly ReadReport[],
  { claims = claimRows(reports), corrections = [], register, series = {}, names = {} }: TableOptions = {},
): Tables {
  const documents = documentsOf(reports, claims);
  const { copies, originalOf, storyOf } = documents;
  const once = claims.filter(({ claim }) => !copies.has(claim));
  return {
    claims: {
      name: 'claims',
      meaning: 'Every figure of the reports in its context, one claim a row',
      columns: COLUMNS.claims,
      key: ['claim'],
      brief: BRIEF,
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
      rows: sourceRowsOf(once, register),
    },
    spellings: {
      name: 'spellings',
      meaning:
        'Every way in which the claims write a speaker, and the one name that the table of sources has',
      columns: COLUMNS.spellings,
      key: ['speaker'],
      rows: spellingRows(claims, once, register?.nameOf),
    },
    summary: {
      name: 'summary',
      meaning: 'What each speaker says of each category: low, best and high estimate',
      columns: COLUMNS.summary,
      key: ['category', 'kind', 'whose', 'unit', 'speaker'],
      rows: summaryRowsOf(once, register?.nameOf),
    },
    ...seriesTables(seriesOf(claims, { ...series, names, copies, originalOf, storyOf })),
    documents: {
      name: 'documents',
      meaning: 'Every document, which of them tell one story, and which of them are about one event',
      columns: COLUMNS.documents,
      key: ['report'],
      rows: documents.rows,
    },
    copies: {
      name: 'copies',
      meaning: 'Claims that only repeat one of an earlier near-duplicate document, which count once',
      columns: COLUMNS.copies,
      key: ['claim'],
      rows: [...copies].map(([claim, original]) => ({ claim, original })),
    },
    corrections: {
      name: 'corrections',
      meaning: 'What a person did to which claim',
      columns: COLUMNS.corrections,
      key: ['claim', 'action', 'column'],
      rows: corrections,
    },
  };
}
