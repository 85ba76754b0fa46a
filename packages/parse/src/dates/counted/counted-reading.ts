import type { FigureDraft } from '../../figures/figure-draft.ts';
import type { DateDraft, TimeUnit } from '../date-draft.ts';

/** A counted time: the figure, where a numeral counts it, and the date. */
export interface CountedReading {
  readonly figure: FigureDraft | null;
  readonly date: DateDraft;
  readonly end: number;
}

/** So many units of time in tokens `[first, end)`; an amount of null is told by no number ("several weeks"). */
export interface TimeCount {
  readonly first: number;
  readonly end: number;
  readonly amount: number | null;
  readonly unit: TimeUnit;
}
