import {
  type Attribution,
  type ClaimRow,
  type DateRow,
  periodWords,
  type ReadReport,
  type Span,
} from '@muster/model';
import type { PageMark } from './page-data.ts';

/** A claim with its index in the list of all claims. */
export type IndexedClaim = readonly [index: number, claim: ClaimRow];

const holds = (outer: Span, { start, end }: Span) => outer.start <= start && end <= outer.end;

function contentHolds({ content }: Attribution, claim: ClaimRow): boolean {
  if (content.parts === undefined) return holds(content, claim);
  return content.parts.some(([start, end]) => holds({ start, end }, claim));
}

function figureMarks({ reading }: ReadReport, claims: readonly IndexedClaim[]): PageMark[] {
  return reading.figures.map(({ start, end }) => ({
    kind: 'figure',
    start,
    end,
    claims: claims.filter(([, claim]) => claim.start === start && claim.end === end).map(([index]) => index),
  }));
}

/** What a date resolves to: "21 Oct 2024 to 31 Oct 2024; year: published". */
function dateNote({ from, to, value, implied }: DateRow): string | undefined {
  const words = periodWords(from, to) ?? value;
  if (words === null) return undefined;
  return implied === null ? words : `${words}; implied ${implied}`;
}

function dateMarks(
  { reading }: ReadReport,
  claims: readonly IndexedClaim[],
  rows: readonly DateRow[],
): PageMark[] {
  return rows.map((row) => {
    const at = reading.dates.findIndex(({ start, end }) => start === row.start && end === row.end);
    const governed = new Set(
      reading.claims.filter(({ when }) => at >= 0 && when?.date === at).map(({ id }) => id),
    );
    const note = dateNote(row);
    return {
      kind: 'date',
      start: row.start,
      end: row.end,
      claims: claims.filter(([, { claim }]) => governed.has(claim)).map(([index]) => index),
      ...(note === undefined ? {} : { note }),
    };
  });
}

function speakerMarks({ reading }: ReadReport, claims: readonly IndexedClaim[]): PageMark[] {
  const marks = new Map<string, PageMark>();
  for (const attribution of reading.attributions) {
    const { source } = attribution;
    if (source === null) continue;
    const key = `${source.start}-${source.end}`;
    const said = claims.filter(([, claim]) => contentHolds(attribution, claim)).map(([index]) => index);
    const all = new Set([...(marks.get(key)?.claims ?? []), ...said]);
    marks.set(key, { kind: 'speaker', start: source.start, end: source.end, claims: [...all] });
  }
  return [...marks.values()];
}

/** The figures, dates and speakers of one report, in the order of the text, each with the claims that it belongs to. */
export function marksOf(
  report: ReadReport,
  claims: readonly IndexedClaim[],
  dates: readonly DateRow[],
): PageMark[] {
  const marks = [
    ...figureMarks(report, claims),
    ...dateMarks(report, claims, dates),
    ...speakerMarks(report, claims),
  ];
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}
