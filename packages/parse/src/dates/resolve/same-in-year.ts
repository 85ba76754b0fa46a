import { civil } from '../calendar.ts';
import { focusOf, yearOf, type Anchor } from './anchor.ts';
import type { CalendarDate } from './calendar-date.ts';
import { ofMonth, ofQuarter, ofSeason, type Resolved } from './period-of.ts';

/** The month, quarter or season that the text speaks of, in another year: "the same month last year"; the year alone where it speaks of none. */
export function sameInYear(year: CalendarDate, anchor: Anchor): CalendarDate {
  if (year.resolved === null) return year;
  const focus = focusOf(anchor, 'month');
  if (focus?.from !== 'mention') return year;
  const told = yearOf(year.resolved.from);
  // "fell in the fourth quarter from the same period last year": last year's quarter is told of already
  const before = yearOf(focus.period.from) === told ? told - 1 : told;
  const resolved = inYear(focus.period, before);
  return resolved === null ? year : { resolved, open: resolved.value, implied: year.implied };
}

function inYear({ from, to }: { from: number; to: number }, year: number): Resolved | null {
  const first = civil(from);
  const last = civil(to);
  if (first.day !== 1 || civil(to + 1).day !== 1) return null;
  if (first.month === last.month && first.year === last.year) return ofMonth(year, first.month);
  const quarter = ofQuarter(first.year, Math.ceil(first.month / 3));
  if (quarter.from === from && quarter.to === to) return ofQuarter(year, Math.ceil(first.month / 3));
  const season = ({ 3: 'SP', 6: 'SU', 9: 'FA', 12: 'WI' } as const)[first.month];
  return season !== undefined && (last.month - first.month + 12) % 12 === 2 ? ofSeason(year, season) : null;
}
