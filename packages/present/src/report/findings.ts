import { type CalendarDate, type ClaimRow, counted, numberWords, periodWords } from '@muster/model';
import { categoriesFound } from './findings/categories-found.ts';
import { calibresFound } from './findings/calibres-found.ts';
import { disagreementFound } from './findings/disagreement-found.ts';
import type { Finding } from './findings/finding.ts';
import type { ReportInput } from './report-input.ts';

function period(days: readonly (CalendarDate | null)[]): string | null {
  const known = days.filter((day) => day !== null).sort();
  return periodWords(known[0] ?? null, known.at(-1) ?? null);
}

function problemWords({ readReports }: ReportInput): string {
  const count = readReports.reduce((sum, { reading }) => sum + reading.problems.length, 0);
  return count === 0 ? 'no problems' : `${counted(count, 'problem')}, listed at the end`;
}

function claimsFound(input: ReportInput): Finding {
  const { readReports, claims } = input;
  const outlets = new Set(readReports.flatMap(({ report }) => report.outlet ?? [])).size;
  const span = period(readReports.map(({ report }) => report.published));
  const undated = readReports.filter(({ report }) => report.published === null).length;
  const parts = [
    `in ${counted(readReports.length, 'report')} from ${counted(outlets, 'outlet')}`,
    ...(span === null ? [] : [`published ${span}`]),
    ...(undated === 0 ? [] : [`${numberWords(undated)} undated`]),
    problemWords(input),
  ];
  return { figure: counted(claims.length, 'claim'), detail: [parts.join(', ')] };
}

/** Who said most: speakers with how often they speak, and how often the reports speak for themselves. */
function speakersFound(claims: readonly ClaimRow[]): Finding[] {
  const counts = new Map<string, number>();
  for (const { speaker } of claims) if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  const most = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, 3);
  const own = claims.filter(({ speaker }) => speaker === null).length;
  if (claims.length === 0) return [];
  const words = [
    most.map(([speaker, count]) => `${speaker} ${numberWords(count)}`).join(', '),
    own === 0 ? '' : `${counted(own, 'claim')} in the reports’ own voice`,
  ];
  return [
    { figure: counted(counts.size, 'speaker'), detail: [words.filter((part) => part !== '').join('; ')] },
  ];
}

function datesFound({ dates }: ReportInput): Finding {
  const placed = dates.filter(({ from, to }) => from !== null || to !== null);
  const span = period(placed.flatMap(({ from, to }) => [from, to]));
  const open = dates.length - placed.length;
  const parts = [
    ...(span === null ? [] : [span]),
    ...(open === 0 ? [] : [`${numberWords(open)} without a day, because the text does not say`]),
  ];
  return {
    figure: counted(dates.length, 'date'),
    detail: [parts.length === 0 ? 'none was read' : parts.join('; ')],
  };
}

/** How many lines of findings stand at the top. */
const LINES = 5;

/**
 * What was found, in five lines at most: how much was read, what is counted most with its first, latest and largest
 * figure, who disagreed most, which calibres were named; and where there is room, who speaks and of which days.
 */
export function findings(input: ReportInput): Finding[] {
  const { claims } = input;
  const disagreement = disagreementFound(claims, input.comparisons ?? []);
  const categories = categoriesFound(claims, disagreement.length === 0 ? 3 : 2);
  const told = [...categories, ...disagreement, ...calibresFound(claims)];
  const rest = [...speakersFound(claims), datesFound(input)];
  return [claimsFound(input), ...told, ...rest].slice(0, LINES);
}
