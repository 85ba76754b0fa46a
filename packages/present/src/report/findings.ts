import type { CalendarDate } from '@muster/model';
import { periodWords } from '../words/day-words.ts';
import { counted, numberWords } from '../words/number-words.ts';
import type { ReportInput } from './report-input.ts';

/** One line of what was found: the figure first, then what stands behind it. */
export interface Finding {
  readonly figure: string;
  readonly detail: string;
}

/** The values that occur most, with how often: "troops 12, killed 4". */
function mostOften(values: readonly (string | null)[], most = 4): string {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ordered = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const shown = ordered.slice(0, most).map(([value, count]) => `${value} ${numberWords(count)}`);
  if (ordered.length > most) shown.push(`${numberWords(ordered.length - most)} more`);
  return shown.join(', ');
}

function period(days: readonly (CalendarDate | null)[]): string | null {
  const known = days.filter((day) => day !== null).sort();
  return periodWords(known[0] ?? null, known.at(-1) ?? null);
}

function reportsFound({ readReports }: ReportInput): Finding {
  const published = readReports.map(({ report }) => report.published);
  const outlets = new Set(readReports.flatMap(({ report }) => report.outlet ?? [])).size;
  const undated = published.filter((day) => day === null).length;
  const span = period(published);
  return {
    figure: counted(readReports.length, 'report'),
    detail: [
      `from ${counted(outlets, 'outlet')}`,
      ...(span === null ? [] : [`published ${span}`]),
      ...(undated === 0 ? [] : [`${numberWords(undated)} undated`]),
    ].join(', '),
  };
}

function claimsFound({ claims }: ReportInput): Finding {
  return {
    figure: counted(claims.length, 'claim'),
    detail: mostOften(claims.map(({ category, kind }) => category ?? kind)) || 'no figure was read',
  };
}

function speakersFound({ claims }: ReportInput): Finding {
  const speakers = new Set(claims.flatMap(({ speaker }) => speaker ?? []));
  const own = claims.filter(({ speaker }) => speaker === null).length;
  const most = mostOften(
    claims.map(({ speaker }) => speaker),
    2,
  );
  return {
    figure: counted(speakers.size, 'speaker'),
    detail: [
      ...(most === '' ? [] : [most]),
      ...(own === 0 ? [] : [`${counted(own, 'claim')} in the reports’ own voice`]),
    ].join('; '),
  };
}

function datesFound({ dates }: ReportInput): Finding {
  const placed = dates.filter(({ from, to }) => from !== null || to !== null);
  const span = period(placed.flatMap(({ from, to }) => [from, to]));
  const open = dates.length - placed.length;
  return {
    figure: counted(dates.length, 'date'),
    detail: [
      ...(span === null ? [] : [span]),
      ...(open === 0 ? [] : [`${numberWords(open)} without a day, because the text does not say`]),
    ].join('; '),
  };
}

function problemsFound({ readReports }: ReportInput): Finding {
  const troubled = readReports.filter(({ reading }) => reading.problems.length > 0);
  const count = troubled.reduce((sum, { reading }) => sum + reading.problems.length, 0);
  return count === 0
    ? { figure: 'No problems', detail: 'every report was read in full' }
    : {
        figure: counted(count, 'problem'),
        detail: `in ${counted(troubled.length, 'report')}, listed at the end`,
      };
}

/** What was found, in five lines: reports, claims, speakers, dates, problems. */
export function findings(input: ReportInput): Finding[] {
  return [reportsFound, claimsFound, speakersFound, datesFound, problemsFound].map((line) => line(input));
}
