import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { proposeCharts, THEMES, type Proposal } from '@muster/chart';
import { reportHtml } from '@muster/present';
import { tablesOf } from '@muster/tabulate';
import { reportCharts } from '@muster/scripts/analyze/report-charts.ts';
import { readReports } from '@muster/scripts/analyze/read-reports.ts';
import { findInputs } from '@muster/scripts/inputs/find-inputs.ts';

const SEEDS = fileURLToPath(new URL('../../../seeds/reports', import.meta.url));

/** The report of the sample corpus as a file, and the charts in it. */
export interface SampleReport {
  readonly address: string;
  readonly proposals: readonly Proposal[];
}

/** Makes the HTML report of the sample corpus, in a folder of its own. */
export async function sampleReport(): Promise<SampleReport> {
  const { reports } = await readReports((await findInputs([SEEDS])).inputs);
  const { claims, dates } = tablesOf(reports);
  const proposals = proposeCharts(claims.rows);
  const html = await reportHtml({
    title: 'Sample',
    readReports: reports,
    claims: claims.rows,
    dates: dates.rows,
    charts: reportCharts(claims.rows),
    themes: THEMES,
  });
  const path = join(await mkdtemp(join(tmpdir(), 'muster-report-')), 'report.html');
  await writeFile(path, html);
  return { address: pathToFileURL(path).href, proposals };
}
