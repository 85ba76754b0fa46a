import type { DateMention } from '@muster/model';
import { civil, dayNumber, type Period } from '../calendar.ts';
import type { DateDraft } from '../date-draft.ts';
import { monthsPeriod, yearOf, type Anchor } from './anchor.ts';

/** A year that repeats the one in focus leaves its month in focus. */
const sameYear = ({ focus }: Anchor, year: number): boolean =>
  focus.month !== null && yearOf(focus.month.from) === year;

/** The anchor after a mention: what it named is what the text speaks of now. */
export function refocused(
  anchor: Anchor,
  draft: DateDraft,
  mention: DateMention,
  period: Period | null,
  sentence: number,
): Anchor {
  const parts = draft.expression.kind === 'calendar' ? draft.expression : undefined;
  const stated =
    parts?.year === undefined ? anchor.stated : { year: parts.year, month: parts.month ?? null, sentence };
  if (period === null) return { ...anchor, stated };
  const { granularity } = mention;
  const { year: inYear, month } = civil(period.from);
  const ofYear: Period = {
    from: dayNumber(yearOf(period.from), 1, 1),
    to: dayNumber(yearOf(period.from) + 1, 1, 1) - 1,
  };
  switch (granularity) {
    case 'day':
    case 'time':
    case 'weekend':
    case 'week':
      return {
        ...anchor,
        stated,
        focus: { day: period, month: monthsPeriod(inYear, month, month), year: ofYear },
      };
    case 'month':
    case 'season':
    case 'quarter':
      return { ...anchor, stated, focus: { day: null, month: period, year: ofYear } };
    case 'year':
    case 'half':
      return {
        ...anchor,
        stated,
        focus: sameYear(anchor, inYear)
          ? { ...anchor.focus, day: null, year: period }
          : { day: null, month: null, year: period },
      };
    default:
      return { ...anchor, stated };
  }
}
