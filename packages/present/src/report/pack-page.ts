import { quoteOf, surfaceOf } from './stretch.ts';
import {
  CLAIM_COLUMNS,
  type MarkKind,
  type PageChart,
  type PageClaim,
  type PageData,
  type PageMark,
  type PageReport,
} from './page-data.ts';

/** The kinds of marks, by number. */
export const KINDS: readonly MarkKind[] = ['figure', 'date', 'speaker', 'quote'];

/** A mark as its kind's number, its start and end, its claims, and its note's place among the words, if it has one. */
type PackedMark = readonly [
  kind: number,
  start: number,
  end: number,
  claims: readonly number[],
  note?: number,
];

type ClaimColumn = (typeof CLAIM_COLUMNS)[number] | 'report' | 'sentenceStart' | 'sentenceEnd';

/** The page's data as it stands in the file: every word once, claims by column, marks without names. */
export interface PackedPage {
  readonly title: string;
  readonly total: number;
  /** Every different word of a claim or a note. */
  readonly words: readonly string[];
  readonly reports: readonly (Omit<PageReport, 'marks'> & { readonly marks: readonly PackedMark[] })[];
  /** A number for each claim, one of `words` by its place; null where a quote is its sentence, or a surface its stretch. */
  readonly claims: Readonly<Record<ClaimColumn, readonly (number | null)[]>>;
  readonly charts: readonly PageChart[];
  readonly themes: PageData['themes'];
}

/** The columns that hold numbers of their own. */
export const NUMBERS: ReadonlySet<string> = new Set(['value', 'low', 'high', 'start', 'end']);

/** Makes a page's data small: `unpack-page.ts` gives it back. */
export function packPage({ title, total, reports, claims, charts, themes }: PageData): PackedPage {
  const places = new Map<string, number>();
  const placeOf = (words: string): number => {
    const known = places.get(words);
    if (known !== undefined) return known;
    places.set(words, places.size);
    return places.size - 1;
  };
  const packedMark = ({ kind, start, end, claims: own, note }: PageMark): PackedMark => {
    const mark = [KINDS.indexOf(kind), start, end, own] as const;
    return note === undefined ? mark : [...mark, placeOf(note)];
  };
  const cellOf = (claim: PageClaim, column: (typeof CLAIM_COLUMNS)[number]): number | null => {
    const cell = claim[column];
    const report = reports[claim.report]!;
    if (cell === null || typeof cell === 'number') return cell;
    if (column === 'quote' && cell === quoteOf(report, claim.sentence)) return null;
    if (column === 'surface' && cell === surfaceOf(report, claim)) return null;
    return placeOf(cell);
  };
  const own = CLAIM_COLUMNS.map((column) => [column, claims.map((claim) => cellOf(claim, column))] as const);
  const columns: PackedPage['claims'] = {
    report: claims.map(({ report }) => report),
    sentenceStart: claims.map(({ sentence }) => sentence?.start ?? null),
    sentenceEnd: claims.map(({ sentence }) => sentence?.end ?? null),
    ...(Object.fromEntries(own) as Record<(typeof CLAIM_COLUMNS)[number], (number | null)[]>),
  };
  const packed = reports.map((report) => ({ ...report, marks: report.marks.map(packedMark) }));
  return { title, total, words: [...places.keys()], reports: packed, claims: columns, charts, themes };
}
