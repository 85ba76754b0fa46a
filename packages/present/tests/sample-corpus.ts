import { createHash } from 'node:crypto';
import type { ClaimRow, DateRow, Figure, ReadReport } from '@muster/model';

/** One figure of a sample report, found by its surface; the rest of its claim is as plain as it can be. */
export interface SampleClaim extends Partial<ClaimRow> {
  readonly surface: string;
  /** Words shortly before or around the surface, where it occurs more than once. */
  readonly near?: string;
  /** The speaker's words as they stand in the text; they are marked. */
  readonly says?: string;
  /** The words of the date that governs the claim, as they stand in the text. */
  readonly on?: string;
}

/** One sample report. Paragraphs are lines. */
export interface SampleReport {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url?: string;
  readonly text: string;
  readonly claims: readonly SampleClaim[];
  readonly dates?: readonly (Partial<DateRow> & { readonly surface: string })[];
  readonly problem?: string;
}

/** Reports as they were read, and the rows that the tables would hold. */
export interface SampleCorpus {
  readonly readReports: readonly ReadReport[];
  readonly claims: readonly ClaimRow[];
  readonly dates: readonly DateRow[];
}

function place(text: string, surface: string, near = surface): { start: number; end: number } {
  const around = text.indexOf(near);
  const start = text.indexOf(surface, around);
  if (around < 0 || start < 0) throw new Error(`The sample text does not say "${near}" and "${surface}"`);
  return { start, end: start + surface.length };
}

function sentenceAround(text: string, at: number): { start: number; end: number } {
  const before = [...text.slice(0, at).matchAll(/[.!?]["”]?\s+|\n/g)].at(-1);
  const start = before === undefined ? 0 : before.index + before[0].length;
  const after = /[.!?]["”]?(\s|$)|\n/.exec(text.slice(at));
  return { start, end: after === null ? text.length : at + after.index + 1 };
}

function claimRow(report: SampleReport, { near, says, on, ...cells }: SampleClaim): ClaimRow {
  const { id, text, title, outlet, published, url = null } = report;
  const span = place(text, cells.surface, near);
  const sentence = sentenceAround(text, span.start);
  return {
    claim: createHash('sha256').update(`${id} ${span.start}`).digest('hex').slice(0, 12),
    report: id,
    published,
    outlet,
    title,
    url,
    kind: 'count',
    category: null,
    value: null,
    low: null,
    high: null,
    bound: 'exact',
    unit: null,
    counted: null,
    whose: null,
    what: null,
    place: null,
    when: on ?? null,
    from: null,
    to: null,
    speaker: says ?? null,
    cue: says === undefined ? null : 'said',
    quotation: says === undefined ? null : 'indirect',
    via: null,
    certainty: 'CT+',
    reportCertainty: says === undefined ? 'CT+' : 'Uu',
    certaintyCues: null,
    doubts: null,
    ties: null,
    cartridge: null,
    weapon: null,
    quote: text.slice(sentence.start, sentence.end).replace(/\s+/g, ' '),
    rule: 'sample',
    ...cells,
    ...span,
  };
}

function dateRow(report: SampleReport, date: Partial<DateRow> & { readonly surface: string }): DateRow {
  const span = place(report.text, date.surface);
  const sentence = sentenceAround(report.text, span.start);
  return {
    report: report.id,
    published: report.published,
    outlet: report.outlet,
    type: 'DATE',
    value: null,
    mod: null,
    edtf: null,
    from: null,
    to: null,
    granularity: 'day',
    implied: null,
    quote: report.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' '),
    rule: 'sample',
    ...date,
    ...span,
  };
}

function figureOf({
  kind,
  value,
  low,
  high,
  bound,
  unit,
  counted,
  rule,
  surface,
  start,
  end,
}: ClaimRow): Figure {
  return { kind, value, low, high, bound, unit, counted, rule, surface, start, end };
}

function readReport(report: SampleReport, rows: readonly ClaimRow[], dates: readonly DateRow[]): ReadReport {
  const { id, text, title, outlet, published, url = null, problem } = report;
  const dated = report.claims.map(({ on }) => dates.findIndex(({ surface }) => surface === on));
  return {
    report: { id, text, title, outlet, author: null, url, published, language: 'en', sha256: null },
    reading: {
      id,
      figures: rows.map(figureOf),
      dates: dates.map(({ surface, start, end, type, value, mod, edtf, from, to, granularity }) => ({
        ...{ surface, start, end, type, value, mod, edtf, from, to, granularity },
        implied: {},
        rule: 'date/absolute',
      })),
      counts: [],
      attributions: report.claims.flatMap(({ says }, index) => {
        const row = rows[index]!;
        if (says === undefined) return [];
        return [{ source: place(text, says), cue: null, content: { start: row.start, end: row.end } }];
      }),
      items: [],
      weapons: [],
      claims: rows.map((row, index) => ({
        id: row.claim,
        figure: index,
        category: row.category,
        counted: row.counted,
        whose: row.whose,
        what: row.what,
        place: row.place,
        when: dated[index] === -1 ? null : { from: row.from, to: row.to, date: dated[index]! },
        attribution: null,
        certainty: row.certainty,
        reportCertainty: row.reportCertainty,
        cues: [],
        ties: [],
        sentence: sentenceAround(text, row.start),
      })),
      worded: [],
      problems: problem === undefined ? [] : [{ code: 'bad-publication-date', message: problem }],
    },
  };
}

/** Turns sample reports into what the report is made from. Spans are found in the texts, so that they always fit. */
export function sampleCorpus(reports: readonly SampleReport[]): SampleCorpus {
  const read = reports.map((report) => {
    const claims = report.claims.map((claim) => claimRow(report, claim));
    const dates = (report.dates ?? []).map((date) => dateRow(report, date));
    return { claims, dates, readReport: readReport(report, claims, dates) };
  });
  return {
    readReports: read.map((one) => one.readReport),
    claims: read.flatMap(({ claims }) => claims),
    dates: read.flatMap(({ dates }) => dates),
  };
}
