import type { DayNumber } from '../calendar.ts';
import type { DateDraft } from '../date-draft.ts';
import { yearOf } from './anchor.ts';

/** A history states at least so many years. */
const FEWEST = 5;
/** … and half of them lie so many years or more from the day of publication. */
const FARTHEST = 3;
/** … and news would tell of weekdays, today and last month for one in so many of its years. */
const NEWS_SHARE = 4;

/**
 * Whether the text tells history rather than news: without a publication date it must lean on its own years; with one,
 * its years decide.
 */
export function isNarrative(drafts: readonly DateDraft[], published: DayNumber | null): boolean {
  if (published === null) return true;
  const now = yearOf(published);
  const away = drafts
    .flatMap(({ expression }) =>
      expression.kind === 'calendar' && expression.year !== undefined
        ? [Math.abs(expression.year - now)]
        : [],
    )
    .sort((a, b) => a - b);
  const recent = drafts.filter(
    ({ expression }) =>
      (expression.kind === 'calendar' && expression.weekday !== undefined) ||
      (expression.kind === 'unit' && expression.from === 'now'),
  ).length;
  return away.length >= FEWEST && away[away.length >> 1]! >= FARTHEST && recent * NEWS_SHARE < away.length;
}
