import { fileURLToPath } from 'node:url';
import type {
  ClaimRow,
  ComparisonRow,
  DateRow,
  ReadReport,
  SourceRow,
  SummaryRow,
  WeaponRow,
} from '@muster/model';
import { frameOf, tablesOf, type TableFrame, type Tables } from '@muster/tabulate';
import { findInputs } from '../inputs/find-inputs.ts';
import { underOneName } from '../analyze/under-one-name.ts';
import { readReports } from '../analyze/read-reports.ts';

/** The sample corpus, which is read where nothing else is named. */
export const SEEDS = fileURLToPath(new URL('../../../seeds/reports', import.meta.url));

/** What a notebook works on: the reports, their tables as plain rows, and the largest of them as frames with verbs. */
export interface Corpus {
  readonly reports: readonly ReadReport[];
  readonly claims: readonly ClaimRow[];
  readonly dates: readonly DateRow[];
  readonly weapons: readonly WeaponRow[];
  readonly sources: readonly SourceRow[];
  readonly summary: readonly SummaryRow[];
  readonly comparisons: readonly ComparisonRow[];
  readonly frames: {
    readonly claims: TableFrame<ClaimRow>;
    readonly dates: TableFrame<DateRow>;
    readonly weapons: TableFrame<WeaponRow>;
  };
}

/** Reports with the tables that were made of them. */
export interface Tabulated {
  readonly reports: readonly ReadReport[];
  readonly tables: Pick<
    Tables,
    'claims' | 'dates' | 'weapons' | 'sources' | 'spellings' | 'summary' | 'comparisons'
  >;
}

let given: Tabulated | null = null;

/** Hands the notebooks of this run what was read and tabulated already. */
export function giveCorpus(tabulated: Tabulated): void {
  given = tabulated;
}

/** The reports of this run, or the sample corpus where a notebook is run by itself. */
export async function readCorpus(): Promise<Corpus> {
  const { reports, tables } = given ?? (await readSeeds());
  const { dates, weapons, sources, summary, comparisons } = tables;
  const claims = { ...tables.claims, rows: underOneName(tables) };
  return {
    reports,
    claims: claims.rows,
    dates: dates.rows,
    weapons: weapons.rows,
    sources: sources.rows,
    summary: summary.rows,
    comparisons: comparisons.rows,
    frames: {
      claims: await frameOf(claims),
      dates: await frameOf(dates),
      weapons: await frameOf(weapons),
    },
  };
}

async function readSeeds(): Promise<Tabulated> {
  const { reports } = await readReports((await findInputs([SEEDS])).inputs);
  return { reports, tables: tablesOf(reports) };
}
