import type { ImpliedFrom } from '@muster/model';
import { civil, dayNumber, type DayNumber, type Period } from '../calendar.ts';

/** What the text spoke of last, at each granularity, for "the same day", "that month", "the previous year". */
export interface Focus {
  readonly day: Period | null;
  readonly month: Period | null;
  readonly year: Period | null;
}

/** What dates without a year or a day are counted from, as far as the reading has come. */
export interface Anchor {
  /** The day of publication, where it is known. */
  readonly published: DayNumber | null;
  /** Whether the text tells history: its own years count, not the day of publication. */
  readonly narrative: boolean;
  readonly focus: Focus;
  /** The last year that the text stated, with the sentence that stated it. */
  readonly stated: {
    readonly year: number;
    readonly month: number | null;
    readonly sentence: number;
  } | null;
}

/** The day that "now" is: publication in news, the focus in a history. */
export function nowOf({ published, narrative, focus }: Anchor): { day: DayNumber; from: ImpliedFrom } | null {
  const spoken = focus.day ?? focus.month ?? focus.year;
  if (narrative) return spoken === null ? null : { day: spoken.from, from: 'narrative' };
  return published === null
    ? spoken === null
      ? null
      : { day: spoken.from, from: 'mention' }
    : { day: published, from: 'published' };
}

/** The period that the text speaks of, as fine as `grain` where it has been so fine; else the day of publication. */
export function focusOf(
  anchor: Anchor,
  grain: 'day' | 'month' | 'year',
): { period: Period; from: ImpliedFrom } | null {
  const { day, month, year } = anchor.focus;
  const found = grain === 'day' ? day : grain === 'month' ? (month ?? day) : (year ?? month ?? day);
  if (found !== null) return { period: found, from: 'mention' };
  if (anchor.published === null) return null;
  return anchor.narrative
    ? null
    : { period: { from: anchor.published, to: anchor.published }, from: 'published' };
}

/** The year of a day. */
export const yearOf = (day: DayNumber): number => civil(day).year;

/** The months from the first of one to the last of another, as a period. */
export const monthsPeriod = (year: number, first: number, last: number): Period => ({
  from: dayNumber(year, first, 1),
  to: dayNumber(year, last + 1, 1) - 1,
});
