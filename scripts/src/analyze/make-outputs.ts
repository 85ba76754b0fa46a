import type { ReadReport } from '@muster/model';
import { CHARTS, THEMES, formatChart, type ChartSpec } from '@muster/chart';
import { renderPng, renderSvg, reportHtml, type ReportChart } from '@muster/present';
import type { Tables } from '@muster/tabulate';
import type { Format } from '../outputs/formats.ts';
import { everyTablePath, shownPaths, tableFiles } from '../outputs/table-files.ts';
import type { OutputFile } from '../outputs/write-whole.ts';
import { reportCharts } from './report-charts.ts';
import { underOneName } from './under-one-name.ts';

/** Everything that a run makes, by kind. The same reports give the same bytes. */
export interface Outputs {
  readonly tableFiles: readonly OutputFile[];
  /** What the terminal shows of them. */
  readonly tablePaths: readonly string[];
  /** Paths that this run may leave out, and an earlier one may have written. */
  readonly passing: readonly string[];
  readonly chartFiles: readonly OutputFile[];
  readonly report: OutputFile;
}

/** Makes files of the tables, charts and the HTML report out of the readings. */
export async function makeOutputs(
  title: string,
  reports: readonly ReadReport[],
  tables: Tables,
  formats: readonly Format[],
): Promise<Outputs> {
  const charts = reportCharts(underOneName(tables));
  const files: OutputFile[] = [];
  for (const chart of charts) files.push(...(await chartFiles(chart)));
  const html = await reportHtml({
    title,
    readReports: reports,
    claims: tables.claims.rows,
    dates: tables.dates.rows,
    comparisons: tables.comparisons.rows,
    charts,
    themes: THEMES,
  });
  return {
    tableFiles: tableFiles(formats, tables, reports),
    tablePaths: shownPaths(formats, tables),
    passing: [
      ...everyTablePath(tables),
      ...CHARTS.flatMap(({ id }) => ['vl.json', 'svg', 'png'].map((ending) => `charts/${id}.${ending}`)),
    ],
    chartFiles: files,
    report: { path: 'report.html', content: html },
  };
}

/** A chart's spec and its pictures. */
async function chartFiles({ id, spec }: ReportChart): Promise<OutputFile[]> {
  const { svg } = await renderSvg(spec);
  const path = `charts/${id}`;
  return [
    { path: `${path}.vl.json`, content: formatChart(spec as ChartSpec) },
    { path: `${path}.svg`, content: svg },
    { path: `${path}.png`, content: renderPng(svg) },
  ];
}
