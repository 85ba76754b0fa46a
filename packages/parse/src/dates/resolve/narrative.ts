import type { DayNumber } from '../calendar.ts';
import type { DateDraft } from '../date-draft.ts';
import { yearOf } from './anchor.ts';

/** A history states at least so many years. */
const FEWEST = 3;
/** … and half of them lie so many years or more from the day of publication. */
const FARTHEST = 2;

/**
 * Whether the text tells history rather than news: without a publication date it must lean on its own years; with one,
 * its years decide.
 */
export function isNarrative(drafts: readonly DateDraft[], published: DayNumber | null): boolean {
  if (published === null) return true;
  const now = yearOf(published);
  const away = drafts
    .flatMap(({ expression }) => (expression.kind === 'calendar' && expression.year !== undefined ? [Math.abs(expression.year - now)] : []))
    .sort((a, b) => a - b);
  return away.length >= FEWEST && away[away.length >> 1]! >= FARTHEST;
}
