import { createHash } from 'node:crypto';
import type { ClaimRow, ComparisonRow, SeriesClaimRow, SeriesRow } from '@muster/model';
import type { Cell } from '../cell.ts';
import { sortRows } from '../sort-rows.ts';
import { combineEstimates } from '../tables/combine-estimates.ts';
import { distinct } from '../tables/distinct.ts';
import { aliasesOf, type KnownNames } from './aliases.ts';
import { compareVoices } from './compare-voices.ts';
import { describe } from './describe-series.ts';
import { groupSeries, type Series, type SeriesChoices } from './group-series.ts';
import { intervalOf } from './interval.ts';
import type { Member } from './member.ts';
import { verdictOf } from './relation.ts';
import { standingsOf, type Standing, type Standings } from './standing.ts';

/** The three tables that say what several reports make of the same thing. */
export interface SeriesTables {
  readonly series: readonly SeriesRow[];
  readonly members: readonly SeriesClaimRow[];
  readonly comparisons: readonly ComparisonRow[];
}

/** What is known beside the claims. */
export interface SeriesOptions extends SeriesChoices {
  readonly names?: KnownNames;
  /** Claims that only repeat one of an earlier near-duplicate: they are kept, and counted once. */
  readonly copies?: { has(claim: string): boolean };
  /** The document that a report is a copy or version of, else itself: versions are one report. */
  readonly originalOf?: (report: string) => string;
  /** Which event a report is about, where that is known: it tells claims apart that name no place and no side. */
  readonly storyOf?: (report: string) => Cell;
}

/**
 * Groups claims about the same thing, and says who revised whom, who contradicts whom and what low, best and high come to.
 *
 * The rule of what is the same is `subjectOf`'s; a user's choices go before it.
 */
export function seriesOf(claims: readonly ClaimRow[], options: SeriesOptions = {}): SeriesTables {
  const {
    names,
    copies = new Set(),
    originalOf = (report: string) => report,
    storyOf = () => null,
  } = options;
  const ordered = sortRows(claims, 'published', 'report', 'start', 'end', 'claim');
  const series: SeriesRow[] = [];
  const members: SeriesClaimRow[] = [];
  const comparisons: ComparisonRow[] = [];
  for (const group of groupSeries(ordered, aliasesOf(names, ordered, storyOf), options, storyOf)) {
    const id = createHash('sha256').update(group.key).digest('hex').slice(0, 16);
    const standings = standingsOf(group.members, copies);
    series.push(seriesRow(id, group, standings, originalOf));
    members.push(...group.members.map((member) => memberRow(id, member, standings)));
    comparisons.push(...compareVoices(id, current(group.members, standings)));
  }
  return {
    series: sortRows(
      series,
      'category',
      'kind',
      'unit',
      'whose',
      'place',
      'counted',
      'what',
      'first',
      'series',
    ),
    members: sortRows(members, 'series', 'published', 'report'),
    comparisons: sortRows(comparisons, 'series'),
  };
}

function current(members: readonly Member[], { of }: Standings): Member[] {
  return members.filter((member) => of.get(member) === 'current');
}

function memberRow(series: string, member: Member, { of, revises }: Standings): SeriesClaimRow {
  const { claim, report, published, speaker } = member.claim;
  const standing = of.get(member)!;
  return {
    series,
    claim,
    report,
    published,
    speaker,
    standing,
    revises: revises.get(member)?.claim.claim ?? null,
  };
}

/** Standings in which nobody gives a number of their own. */
const NO_NUMBER: ReadonlySet<Standing | undefined> = new Set(['denied', 'forecast', 'part']);

function seriesRow(
  id: string,
  { members, chosen }: Series,
  { of, revises }: Standings,
  originalOf: (report: string) => string,
): SeriesRow {
  const stands = members.filter((member) => of.get(member) === 'current');
  const once = members.filter((member) => of.get(member) !== 'copy');
  const said = once.filter((member) => !NO_NUMBER.has(of.get(member)));
  const [first, latest] = [said[0] ?? members[0]!, said.at(-1) ?? members.at(-1)!];
  const copying = members.filter((member) => of.get(member) === 'copy');
  return {
    series: id,
    ...describe(members, chosen),
    verdict: verdict(stands),
    ...combineEstimates(stands.map(({ claim, said: day }) => ({ ...claim, published: day }))),
    spread: spreadOf(stands),
    claims: once.length,
    reports: new Set(once.map(({ claim }) => originalOf(claim.report))).size,
    outlets: distinct(
      once.map(({ claim }) => claim),
      'outlet',
    ),
    speakers: new Set(said.flatMap(({ speaker }) => speaker ?? [])).size,
    copies: new Set(copying.map(({ claim }) => claim.report)).size,
    revisions: revises.size,
    first: first.claim.published,
    latest: latest.claim.published,
    firstClaim: first.claim.claim,
    latestClaim: latest.claim.claim,
  };
}

function spreadOf(stands: readonly Member[]): number | null {
  const stated = stands
    .flatMap(({ claim: { value, low, high } }) => [value, low, high])
    .filter((number) => number !== null);
  return stated.length === 0
    ? null
    : stated.reduce((a, b) => Math.max(a, b)) - stated.reduce((a, b) => Math.min(a, b));
}

function verdict(stands: readonly Member[]): SeriesRow['verdict'] {
  const voices = new Set(stands.map(({ voice }) => voice));
  const intervals = stands.flatMap(({ claim }) => intervalOf(claim) ?? []);
  return voices.size < 2 || intervals.length < 2 ? 'single' : verdictOf(intervals);
}
