import { createHash } from 'node:crypto';
import type { ClaimRow, ComparisonRow, SeriesClaimRow, SeriesRow } from '@muster/model';
import type { Cell } from '../cell.ts';
import { sortRows } from '../sort-rows.ts';
import { combineEstimates } from '../tables/combine-estimates.ts';
import { distinct } from '../tables/distinct.ts';
import { aliasesOf, type Aliases, type KnownNames } from './aliases.ts';
import { compareVoices } from './compare-voices.ts';
import { groupSeries, type SeriesChoices } from './group-series.ts';
import { intervalOf } from './interval.ts';
import { MORE } from './subject-words.ts';
import { verdictOf } from './relation.ts';
import { standingsOf, voiceOf, type Standings } from './standing.ts';

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
  const aliases = aliasesOf(names);
  const ordered = sortRows(claims, 'published', 'report', 'start', 'end', 'claim');
  const series: SeriesRow[] = [];
  const members: SeriesClaimRow[] = [];
  const comparisons: ComparisonRow[] = [];
  for (const [key, group] of groupSeries(ordered, aliases, options, storyOf)) {
    const id = createHash('sha256').update(key).digest('hex').slice(0, 16);
    const standings = standingsOf(group, aliases, copies);
    const chosen = options.together?.find(({ claims: ids }) => ids.includes(group[0]!.claim))?.name;
    series.push(seriesRow(id, group, standings, { aliases, chosen, originalOf }));
    members.push(...group.map((claim) => memberRow(id, claim, standings)));
    comparisons.push(...compareVoices(id, current(group, standings), aliases));
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

function current(group: readonly ClaimRow[], { of }: Standings): ClaimRow[] {
  return group.filter((claim) => of.get(claim) === 'current');
}

function memberRow(series: string, claim: ClaimRow, { of, revises }: Standings): SeriesClaimRow {
  const { claim: id, report, published, speaker } = claim;
  const standing = of.get(claim)!;
  return {
    series,
    claim: id,
    report,
    published,
    speaker,
    standing,
    revises: revises.get(claim)?.claim ?? null,
  };
}

/** What a series' row is told beside its claims. */
interface Told {
  readonly aliases: Aliases;
  readonly chosen: string | undefined;
  readonly originalOf: (report: string) => string;
}

function seriesRow(
  id: string,
  group: readonly ClaimRow[],
  standings: Standings,
  { aliases, chosen, originalOf }: Told,
): SeriesRow {
  const first = group[0]!;
  const stands = current(group, standings);
  const once = group.filter((claim) => standings.of.get(claim) !== 'copy');
  const said = once.filter((claim) => !/denied|forecast|part/.test(standings.of.get(claim)!));
  const stated = stands
    .flatMap(({ value, low, high }) => [value, low, high])
    .filter((number) => number !== null);
  const { kind, unit, category } = first;
  const counted = most(group.map((claim) => claim.counted));
  const [whose, place, what] = [
    most(group.map((it) => it.whose)),
    most(group.map((it) => it.place)),
    most(group.map((it) => it.what)),
  ];
  return {
    series: id,
    about:
      chosen ??
      aboutWords([
        counted !== null && (category === null || MORE.test(counted)) ? counted : category,
        what,
        whose,
        place,
        unit,
      ]),
    kind,
    unit,
    category,
    counted,
    what,
    whose,
    place,
    verdict: verdict(stands, aliases),
    ...combineEstimates(stands),
    spread: stated.length === 0 ? null : Math.max(...stated) - Math.min(...stated),
    claims: once.length,
    reports: new Set(once.map(({ report }) => originalOf(report))).size,
    outlets: distinct(once, 'outlet'),
    speakers: new Set(said.flatMap(({ speaker }) => (speaker === null ? [] : aliases.speaker(speaker)))).size,
    copies: new Set(group.filter((claim) => !once.includes(claim)).map(({ report }) => report)).size,
    revisions: standings.revises.size,
    first: (said[0] ?? first).published,
    latest: (said.at(-1) ?? group.at(-1)!).published,
    firstClaim: (said[0] ?? first).claim,
    latestClaim: (said.at(-1) ?? group.at(-1)!).claim,
  };
}

function verdict(stands: readonly ClaimRow[], aliases: Aliases): SeriesRow['verdict'] {
  const voices = new Set(stands.map((claim) => voiceOf(claim, aliases)));
  if (voices.size < 2) return 'single';
  const intervals = stands.flatMap((claim) => intervalOf(claim) ?? []);
  return intervals.length < 2 ? 'single' : verdictOf(intervals);
}

/** The words used most, the first of several; null where there are none. */
function most(words: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const word of words) if (word !== null) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, left], [, right]) => right - left)[0]?.[0] ?? null;
}

function aboutWords(words: readonly (string | null)[]): string {
  return [...new Set(words.filter((word) => word !== null))].join(', ');
}
