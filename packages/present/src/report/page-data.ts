import type { CalendarDate, ClaimRow, Span } from '@muster/model';

/** What a stretch of the text is: a figure, a date, the name of a speaker, or the sentence of the claim that is shown. */
export type MarkKind = 'figure' | 'date' | 'speaker' | 'quote';

/** A marked stretch of a report's text. Marks nest and overlap. */
export interface PageMark {
  readonly kind: MarkKind;
  readonly start: number;
  readonly end: number;
  /** Indices of the claims that it belongs to. */
  readonly claims: readonly number[];
  /** What is said when it is pointed at: "21 Oct 2024 to 31 Oct 2024, year from the day of publication". */
  readonly note?: string;
}

/** A stretch of a report's text that is shown, and where in the text it begins. */
export type Piece = readonly [start: number, text: string];

/** One report as the page carries it. */
export interface PageReport {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  /** An `http` or `https` address, or null. */
  readonly url: string | null;
  readonly published: CalendarDate | null;
  readonly language: string | null;
  /** The whole text as one piece, or the paragraphs that the file has room for. */
  readonly pieces: readonly Piece[];
  readonly marks: readonly PageMark[];
}

/** The columns of a claim that the page carries; the rest stands in its report. */
export const CLAIM_COLUMNS = [
  'claim',
  'kind',
  'category',
  'value',
  'low',
  'high',
  'bound',
  'unit',
  'counted',
  'whose',
  'what',
  'place',
  'when',
  'from',
  'to',
  'speaker',
  'cue',
  'quotation',
  'via',
  'certainty',
  'reportCertainty',
  'certaintyCues',
  'doubts',
  'ties',
  'cartridge',
  'weapon',
  'surface',
  'quote',
  'start',
  'end',
] as const satisfies readonly (keyof ClaimRow)[];

/** A claim as the browser works with it. */
export interface PageClaim extends Pick<ClaimRow, (typeof CLAIM_COLUMNS)[number]> {
  /** Its place in the list of all claims. */
  readonly index: number;
  /** Index of its report. */
  readonly report: number;
  /** The sentence that it stands in, as a stretch of the report's text; null where only its words are known. */
  readonly sentence: Span | null;
  readonly outlet: string | null;
  readonly published: CalendarDate | null;
}

/** A chart laid out for some width. */
export interface ChartLayout {
  readonly spec: object;
  /** Pixels that it takes when it is drawn as it is. */
  readonly width: number;
}

/** One chart as the page carries it; its picture stands in the page itself. */
export interface PageChart {
  readonly id: string;
  readonly title: string;
  /** The widest first: that is the chart as it stands by itself. */
  readonly layouts: readonly ChartLayout[];
}

/** What the page works with; `pack-page.ts` makes it small for the file. */
export interface PageData {
  readonly title: string;
  readonly reports: readonly PageReport[];
  /** The claims that the page holds, the first of all. */
  readonly claims: readonly PageClaim[];
  /** How many claims there are, with those that the file has no room for. */
  readonly total: number;
  readonly charts: readonly PageChart[];
  readonly themes: { readonly light: object; readonly dark: object } | null;
}
