import type { FigureDraft } from '../../figures/figure-draft.ts';
import type { DateDraft, FinerTime, TimeUnit } from '../date-draft.ts';

/** A counted time: its figures, where numerals count it, and the date. */
export interface CountedReading {
  readonly figures: readonly FigureDraft[];
  readonly date: DateDraft;
  readonly end: number;
}

/** So many units of time in tokens `[first, end)`; an amount of null is told by no number ("several weeks"). */
export interface TimeCount {
  readonly first: number;
  readonly end: number;
  readonly amount: number | null;
  readonly unit: TimeUnit;
  readonly finer?: readonly FinerTime[];
}
