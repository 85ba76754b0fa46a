import { counted, numberWords } from '@muster/model';
import { inlineJson } from './inline-json.ts';
import { passagesOf } from './passages.ts';
import type { PageData, PageReport } from './page-data.ts';

/** The page's data as JSON, and what had to be left out of it, in a sentence each. */
export interface FittedData {
  readonly json: string;
  readonly notes: readonly string[];
}

const sizeOf = (text: string) => Buffer.byteLength(text);

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

/**
 * Makes the data fit into so many bytes: whole texts if they fit, else the paragraphs with something marked in them,
 * else the first claims only. What is left out is said.
 */
export function fitPageData(data: PageData, mostBytes: number): FittedData {
  const whole = inlineJson(data);
  if (sizeOf(whole) <= mostBytes) return { json: whole, notes: [] };
  const passages = { ...data, reports: data.reports.map(withPassages) };
  const notes = [
    'Of each report only the paragraphs with a figure, a date or a speaker are shown: the whole texts do not fit into one file.',
  ];
  let kept: PageData = passages;
  let json = inlineJson(kept);
  while (sizeOf(json) > mostBytes && kept.claims.length > 0) {
    const share = Math.min(0.9, mostBytes / sizeOf(json));
    kept = firstClaims(passages, Math.floor(kept.claims.length * share));
    json = inlineJson(kept);
  }
  if (kept.claims.length < data.claims.length) {
    notes.push(
      `The table below holds the first ${counted(kept.claims.length, 'claim')} of ${numberWords(data.claims.length)}: the others do not fit into one file.`,
    );
  }
  return { json, notes };
}
