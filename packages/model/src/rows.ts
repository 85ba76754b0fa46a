import type { QuotationKind } from './attribution.ts';
import type { Certainty } from './certainty.ts';
import type { DateModifier, DateType, Granularity } from './date-mention.ts';
import type { FigureKind } from './figure.ts';
import type { Bound } from './quantity.ts';
import type { CalendarDate } from './report.ts';

/** One claim as a flat row of `claims.csv`: what charts and frames are made from. */
export interface ClaimRow {
  readonly claim: string;
  readonly report: string;
  readonly published: CalendarDate | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly kind: FigureKind;
  readonly category: string | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  readonly unit: string | null;
  readonly counted: string | null;
  readonly whose: string | null;
  readonly what: string | null;
  readonly place: string | null;
  /** The words of the date that governs the claim. */
  readonly when: string | null;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  /** Who said it; null where the report speaks in its own voice. */
  readonly speaker: string | null;
  readonly cue: string | null;
  readonly quotation: QuotationKind | null;
  /** Relays, joined by "; ". */
  readonly via: string | null;
  readonly certainty: Certainty;
  readonly reportCertainty: Certainty;
  /** Certainty cues, joined by "; ". */
  readonly certaintyCues: string | null;
  /** Why the report is not certain, joined by "; ": "future; unverified"; null where it is. */
  readonly doubts: string | null;
  /** Ties, joined by "; ": "subset 3f2a…". */
  readonly ties: string | null;
  readonly cartridge: string | null;
  readonly weapon: string | null;
  /** The figure's exact words. */
  readonly surface: string;
  /** The sentence they stand in, white space folded. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

/** One date mention as a flat row of `dates.csv`. */
export interface DateRow {
  readonly report: string;
  readonly published: CalendarDate | null;
  readonly outlet: string | null;
  readonly surface: string;
  readonly type: DateType;
  readonly value: string | null;
  readonly mod: DateModifier | null;
  readonly edtf: string | null;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly granularity: Granularity;
  /** "year: published; month: mention", or null where everything was stated. */
  readonly implied: string | null;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

/** One weapon mention as a flat row of `weapons.csv`. */
export interface WeaponRow {
  readonly report: string;
  readonly published: CalendarDate | null;
  readonly outlet: string | null;
  readonly surface: string;
  readonly label: 'Weapon' | 'MilitaryPlatform' | 'Vehicle';
  readonly millimetres: number | null;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** One speaker as a flat row of `sources.csv`. */
export interface SourceRow {
  readonly speaker: string;
  /** How many claims the speaker makes. */
  readonly claims: number;
  /** In how many reports, and how many outlets carried them. */
  readonly reports: number;
  readonly outlets: number;
  readonly direct: number;
  readonly indirect: number;
  readonly mixed: number;
  readonly first: CalendarDate | null;
  readonly last: CalendarDate | null;
  /** The Admiralty grade that a user's register gives: reliability A to F, and credibility 1 to 6 if stated: "B2". */
  readonly grade: string | null;
}

/** A speaker as claims write it, and the name that `sources.csv` has, as a flat row of `spellings.csv`. */
export interface SpellingRow {
  readonly speaker: string;
  readonly source: string;
}

/** What one speaker says of one category, over all reports, as a flat row of `summary.csv`: low, best and high in UCDP's sense. */
export interface SummaryRow {
  readonly category: string;
  readonly kind: FigureKind;
  /** Nationality or side of what is counted; null where no claim names one. */
  readonly whose: string | null;
  readonly unit: string | null;
  /** Who said it; null where the reports speak in their own voice. */
  readonly speaker: string | null;
  /** The smallest number stated as a lower bound or exactly: "over 11,000" gives 11000. */
  readonly low: number | null;
  /** The number that the latest report states without a bound; null where the claims of that day differ. */
  readonly best: number | null;
  /** The largest number stated as an upper bound or exactly: "11,000 to 12,000" gives 12000. */
  readonly high: number | null;
  readonly claims: number;
  /** How many of the claims give no number: denied, doubted or left open by the speaker, a forecast, part of another claim of the row, or revised by one. */
  readonly setAside: number;
  readonly reports: number;
  readonly outlets: number;
  readonly first: CalendarDate | null;
  readonly last: CalendarDate | null;
}

/** How several claims about one thing stand to each other, each speaker's latest number taken; `single` where there is one speaker. */
export type Verdict = 'single' | 'agreement' | 'overlap' | 'contradiction';

/** Claims about the same thing, over all reports, as a flat row of `series.csv`. */
export interface SeriesRow {
  /** Stable: a hash of what the claims are about. */
  readonly series: string;
  /** In words: "killed, North Korean, Kursk". */
  readonly about: string;
  readonly kind: FigureKind;
  readonly unit: string | null;
  readonly category: string | null;
  readonly counted: string | null;
  readonly what: string | null;
  readonly whose: string | null;
  readonly place: string | null;
  readonly verdict: Verdict;
  /** Low, best and high of the numbers that stand, in UCDP's sense. */
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  /** The largest number that stands less the smallest; null where there is none. */
  readonly spread: number | null;
  /** Claims, and the reports and outlets that carry them; copies are counted once, as their original. */
  readonly claims: number;
  readonly reports: number;
  readonly outlets: number;
  /** Speakers who give a number: who relays one, and outlets in their own voice, are none. */
  readonly speakers: number;
  readonly copies: number;
  readonly revisions: number;
  readonly first: CalendarDate | null;
  readonly latest: CalendarDate | null;
  readonly firstClaim: string;
  readonly latestClaim: string;
}

/** One claim in its series as a flat row of `series-claims.csv`. */
export interface SeriesClaimRow {
  readonly series: string;
  readonly claim: string;
  readonly report: string;
  readonly published: CalendarDate | null;
  readonly speaker: string | null;
  /** Whether its number stands, and if not, why. */
  readonly standing: 'current' | 'revised' | 'repeated' | 'denied' | 'forecast' | 'part' | 'copy';
  /** The claim whose place it took: the same speaker's, of an earlier day, with another number. */
  readonly revises: string | null;
}

/** Two speakers' numbers for the same thing side by side, as a flat row of `comparisons.csv`. */
export interface ComparisonRow {
  readonly series: string;
  readonly left: string;
  readonly right: string;
  readonly leftSpeaker: string | null;
  readonly rightSpeaker: string | null;
  readonly relation: Exclude<Verdict, 'single'>;
  /** Days between the two reports; null where one has no day. */
  readonly days: number | null;
}

/** What a user's correction did, as a flat row of `corrections.csv`. */
export interface CorrectionRow {
  readonly claim: string;
  readonly action: 'accept' | 'reject' | 'edit' | 'note';
  /** For an edit, the column that was changed. */
  readonly column: string | null;
  /** For an edit, what stood there before. */
  readonly was: string | null;
  readonly now: string | null;
  readonly note: string | null;
}

/** One document of a run as a flat row of `documents.csv`: the same story told again is kept, and counted once. */
export interface DocumentRow {
  readonly report: string;
  readonly published: CalendarDate | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** SHA-256 of the bytes that the report came from. */
  readonly sha256: string | null;
  /** SHA-256 of the report's text in UTF-8: versions of one report differ in it. */
  readonly textSha256: string;
  readonly words: number;
  readonly claims: number;
  /** How many of those claims only repeat one of an earlier near-duplicate. */
  readonly copied: number;
  /** Whether an earlier document told the same story: in the same words, in another version, or at another outlet. */
  readonly standing: 'original' | 'duplicate' | 'version' | 'copy';
  /** The first document that told it; null for an original. */
  readonly original: string | null;
  /** 1, 2, 3 … among the versions of one report; null where there is only one. */
  readonly version: number | null;
  /** Share of three-word runs that both have, of all that either has; null for an original. */
  readonly resemblance: number | null;
  /** The same as a share of the shorter text. */
  readonly containment: number | null;
  /** The event that it is about, by the id of the first report on it. */
  readonly story: string;
}

/** A claim that only repeats one of an earlier near-duplicate, as a flat row of `copies.csv`. */
export interface CopyRow {
  readonly claim: string;
  readonly original: string;
}
