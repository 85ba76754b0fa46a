import { counted, numberWords, periodWords, type CalendarDate } from '@muster/model';

/** What the rows of a chart say of where they come from. */
interface Sourced {
  readonly report: string;
  readonly source: string;
  readonly said: CalendarDate | null;
}

/** What a chart rests on: "12 figures by 5 sources in 9 reports, 18 Oct 2024 to 2 Sep 2025". */
export function scopeWords(rows: readonly Sourced[], noun = 'figure'): string {
  const days = rows.flatMap(({ said }) => said ?? []).sort();
  const period = periodWords(days[0] ?? null, days.at(-1) ?? null) ?? 'undated';
  const sources = new Set(rows.map(({ source }) => source)).size;
  const reports = new Set(rows.map(({ report }) => report)).size;
  return `${counted(rows.length, noun)} by ${counted(sources, 'source')} in ${counted(reports, 'report')}, ${period}`;
}

/** What was left out and why, or nothing: "Not drawn: 2 without a date". */
export function leftOutWords(reasons: Readonly<Record<string, number>>): string[] {
  const parts = Object.entries(reasons).flatMap(([reason, count]) =>
    count > 0 ? [`${numberWords(count)} ${reason}`] : [],
  );
  return parts.length === 0 ? [] : [`Not drawn: ${parts.join(', ')}`];
}
