import type { DateMention, Report, When } from '@muster/model';

/**
 * The words of the days that govern a claim: those of its date mention, and where they run to another mention's days, all
 * from the first to the last: "8 to 13 October", not "13 October".
 */
export function daysAsWritten(
  { text }: Pick<Report, 'text'>,
  dates: readonly DateMention[],
  { from, to, date }: When,
): string | null {
  const own = dates[date];
  if (own === undefined) return null;
  const [earlier, later] = [dates[date - 1], dates[date + 1]];
  if (from !== null && from !== own.from && earlier?.from === from) return between(text, earlier, own);
  if (to !== null && to !== own.to && later?.to === to) return between(text, own, later);
  return own.surface;
}

const between = (text: string, first: DateMention, last: DateMention): string =>
  text.slice(first.start, last.end).replace(/\s+/g, ' ');
