import type { ClaimRow, ReadReport } from '@muster/model';
import type { DrawnChart } from './draw-untitled.ts';
import { marksOf, type IndexedClaim } from './marks-of.ts';
import type { PageData, PageReport } from './page-data.ts';
import type { ReportInput } from './report-input.ts';

function safeAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) ? url : null;
}

function grouped<Row extends { readonly report: string }>(
  rows: readonly Row[],
): Map<string, [number, Row][]> {
  const groups = new Map<string, [number, Row][]>();
  rows.forEach((row, index) => {
    const group = groups.get(row.report);
    if (group === undefined) groups.set(row.report, [[index, row]]);
    else group.push([index, row]);
  });
  return groups;
}

function wholeReport(read: ReadReport, marks: PageReport['marks']): PageReport {
  const { id, text, title, outlet, author, url, published, language } = read.report;
  return {
    id,
    title,
    outlet,
    author,
    url: safeAddress(url),
    published,
    language,
    pieces: [[0, text]],
    marks,
  };
}

/** A report that claims name but nobody handed over: its name and no text. */
function absentReport({ report, title, outlet, url, published }: ClaimRow): PageReport {
  return {
    id: report,
    title,
    outlet,
    author: null,
    url: safeAddress(url),
    published,
    language: null,
    pieces: [],
    marks: [],
  };
}

/** Everything that the page works with: reports with their marks, claims and charts. */
export function collectPageData(input: ReportInput, charts: readonly DrawnChart[] = []): PageData {
  const claims = grouped(input.claims);
  const dates = grouped(input.dates);
  const reports = input.readReports.map((read) => {
    const { id } = read.report;
    const own: readonly IndexedClaim[] = claims.get(id) ?? [];
    return wholeReport(
      read,
      marksOf(
        read,
        own,
        (dates.get(id) ?? []).map(([, row]) => row),
      ),
    );
  });
  const indexOf = new Map(reports.map(({ id }, index) => [id, index]));
  for (const [id, [first]] of claims) {
    if (first === undefined || indexOf.has(id)) continue;
    indexOf.set(id, reports.length);
    reports.push(absentReport(first[1]));
  }
  const sentences = new Map(
    input.readReports.flatMap(({ reading }) => reading.claims.map(({ id, sentence }) => [id, sentence])),
  );
  return {
    title: input.title,
    reports,
    claims: input.claims.map((claim, index) => ({
      ...claim,
      ...{ index, report: indexOf.get(claim.report)!, sentence: sentences.get(claim.claim) ?? null },
    })),
    total: input.claims.length,
    charts: charts.map(({ chart: { id, title }, layouts }) => ({
      id,
      title,
      layouts: layouts.map(({ spec, width }) => ({ spec, width })),
    })),
    themes: input.themes ?? null,
  };
}
