import type { CalendarParts } from '../date-draft.ts';

/** Parts of the calendar and the tokens they take up. */
export interface CalendarReading {
  readonly first: number;
  readonly end: number;
  readonly parts: CalendarParts;
}

/** Parts without their kind. */
export type Parts = Omit<CalendarParts, 'kind'>;

/** Parts over the tokens `[first, end)`. */
export const reading = (first: number, end: number, parts: Parts): CalendarReading => ({
  first,
  end,
  parts: { kind: 'calendar', ...parts },
});
