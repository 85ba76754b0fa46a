import type { ReadReport } from '@muster/model';
import { THEMES, formatChart, proposeCharts } from '@muster/chart';
import { renderPng, renderSvg, reportHtml, type ReportChart } from '@muster/present';
import { dataPackage, toCsv, toJson, type Tables } from '@muster/tabulate';

/** A file of the output, its path counted from the output folder. */
export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Everything that a run makes, by kind. The same reports give the same bytes. */
export interface Outputs {
  readonly tables: Tables;
  readonly tableFiles: readonly OutputFile[];
  readonly chartFiles: readonly OutputFile[];
  readonly report: OutputFile;
}

/** Makes files of the tables, charts and the HTML report out of the readings. */
export async function makeOutputs(
  title: string,
  reports: readonly ReadReport[],
  tables: Tables,
): Promise<Outputs> {
  const charts = await makeCharts(tables);
  const html = await reportHtml({
    title,
    readReports: reports,
    claims: tables.claims.rows,
    dates: tables.dates.rows,
    charts: charts.map(({ chart }) => chart),
    themes: THEMES,
  });
  return {
    tables,
    tableFiles: [
      ...Object.values(tables).map((table) => ({ path: `${table.name}.csv`, content: toCsv(table) })),
      { path: 'claims.json', content: toJson(tables.claims) },
      {
        path: 'datapackage.json',
        content: `${JSON.stringify(dataPackage(Object.values(tables)), null, 2)}\n`,
      },
    ],
    chartFiles: charts.flatMap(({ files }) => files),
    report: { path: 'report.html', content: html },
  };
}

/** Each chart that the claims have something for, as a spec and as pictures. */
async function makeCharts(tables: Tables): Promise<{ chart: ReportChart; files: OutputFile[] }[]> {
  const made: { chart: ReportChart; files: OutputFile[] }[] = [];
  for (const { kind, spec } of proposeCharts(tables.claims.rows)) {
    const { svg } = await renderSvg(spec);
    const path = `charts/${kind.id}`;
    made.push({
      chart: { id: kind.id, title: kind.title, spec },
      files: [
        { path: `${path}.vl.json`, content: formatChart(spec) },
        { path: `${path}.svg`, content: svg },
        { path: `${path}.png`, content: renderPng(svg) },
      ],
    });
  }
  return made;
}
