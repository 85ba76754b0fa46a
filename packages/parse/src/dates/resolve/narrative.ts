import type { DayNumber } from '../calendar.ts';
import type { DateDraft } from '../date-draft.ts';
import { yearOf } from './anchor.ts';

/** A history states at least so many years. */
const FEWEST = 5;
/** … and half of them lie so many years or more from the day of publication. */
const FARTHEST = 3;
/** … or it walks through so many years, one year after the other in so many of ten steps. */
const WALKED = { stated: 12, different: 5, forwardOfTen: 6 };
/** … and news would tell of weekdays, today and last month for one in so many of its years. */
const NEWS_SHARE = 4;

/**
 * Whether the text tells history rather than news: without a publication date it must lean on its own years; with one,
 * its years decide.
 */
export function isNarrative(drafts: readonly DateDraft[], published: DayNumber | null): boolean {
  if (published === null) return true;
  const years: number[] = [];
  for (const { expression } of drafts)
    if (expression.kind === 'calendar' && expression.year !== undefined) years.push(expression.year);
  if (years.length < FEWEST) return false;
  const recent = drafts.filter(isToldOfToday).length;
  return recent * NEWS_SHARE < years.length && (isLongAgo(years, yearOf(published)) || isWalk(years));
}

/** Whether a date is counted from today: "Thursday", "this week", "last fall", "two days ago", "the same month last year". */
function isToldOfToday({ expression }: DateDraft): boolean {
  switch (expression.kind) {
    case 'calendar':
      return (
        expression.weekday !== undefined ||
        (expression.direction !== undefined && expression.from !== 'focus') ||
        (expression.yearOffset !== undefined && expression.yearFrom === 'now')
      );
    case 'unit':
    case 'shift':
      return expression.from === 'now';
    case 'same':
      return true;
    default:
      return false;
  }
}

function isLongAgo(years: readonly number[], now: number): boolean {
  const away = years.map((year) => Math.abs(year - now)).sort((a, b) => a - b);
  return away[away.length >> 1]! >= FARTHEST;
}

/** Whether the years follow one another as they do where a war is told up to today. */
function isWalk(years: readonly number[]): boolean {
  const forward = years.filter((year, place) => place > 0 && year >= years[place - 1]!).length;
  return (
    years.length >= WALKED.stated &&
    new Set(years).size >= WALKED.different &&
    forward * 10 >= WALKED.forwardOfTen * (years.length - 1)
  );
}
