import { deflateSync } from 'node:zlib';
import { counted, numberWords } from '@muster/model';
import { inlineJson } from './inline-json.ts';
import { packPage } from './pack-page.ts';
import { passagesOf } from './passages.ts';
import type { PageData, PageReport } from './page-data.ts';

/** The page's data as it stands in the file. */
export interface FittedData {
  /** JSON, or where that is too long, JSON deflated (RFC 1950) and written in base64. */
  readonly content: string;
  readonly deflated: boolean;
  /** What had to be left out, in a sentence each. */
  readonly notes: readonly string[];
}

function withPassages(report: PageReport): PageReport {
  return { ...report, pieces: passagesOf(report) };
}

/** Only the first claims, and the marks that still belong to something. */
function firstClaims(data: PageData, count: number): PageData {
  const reports = data.reports.map((report) => {
    const marks = report.marks
      .map((mark) => ({ ...mark, claims: mark.claims.filter((index) => index < count) }))
      .filter(({ claims }) => claims.length > 0);
    return { ...report, marks, pieces: passagesOf({ pieces: report.pieces, marks }) };
  });
  return { ...data, reports, claims: data.claims.slice(0, count) };
}

function deflated(data: PageData): string {
  return deflateSync(JSON.stringify(packPage(data))).toString('base64');
}

/**
 * Makes the data fit into so many bytes: as JSON if it fits, else deflated; else with the paragraphs that have something
 * marked in them, and at last with the first claims only. What is left out is said.
 */
export function fitPageData(data: PageData, mostBytes: number): FittedData {
  const plain = inlineJson(packPage(data));
  if (Buffer.byteLength(plain) <= mostBytes) return { content: plain, deflated: false, notes: [] };
  const whole = deflated(data);
  if (whole.length <= mostBytes) return { content: whole, deflated: true, notes: [] };
  const passages = { ...data, reports: data.reports.map(withPassages) };
  const notes = [
    'Of each report only the paragraphs with a figure, a date or a speaker are shown: the whole texts do not fit into one file.',
  ];
  let kept: PageData = passages;
  let content = deflated(kept);
  while (content.length > mostBytes && kept.claims.length > 0) {
    const share = Math.min(0.95, mostBytes / content.length);
    kept = firstClaims(passages, Math.floor(kept.claims.length * share));
    content = deflated(kept);
  }
  if (kept.claims.length < data.claims.length) {
    notes.push(
      `This page holds the first ${counted(kept.claims.length, 'claim')} of ${numberWords(data.claims.length)}, and the table, its filters and its search know no others: they do not fit into one file. claims.csv has them all.`,
    );
  }
  return { content, deflated: true, notes };
}
