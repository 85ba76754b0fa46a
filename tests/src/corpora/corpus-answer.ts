/**
 * What an analyst makes of a corpus: which figures are about one thing, worked out by reading the reports, before the
 * program was run on them.
 */
export interface CorpusSeries {
  readonly about: string;
  /** By report, the figures that stand in it, as written; `x#2` is the second place where these characters stand. */
  readonly figures: Readonly<Record<string, readonly string[]>>;
  /** The numbers that stand in the end, as `speaker: surface`; an outlet speaks for itself. */
  readonly stands: readonly string[];
  /** Which number took the place of which, as `older > newer`. */
  readonly revisions?: readonly string[];
  readonly verdict: 'single' | 'agreement' | 'overlap' | 'contradiction';
  readonly estimate: readonly [low: number | null, best: number | null, high: number | null];
  readonly speakers: number;
  readonly outlets: number;
  /** Why the program does not find it yet: the test fails as soon as it does. */
  readonly missed?: string;
}
