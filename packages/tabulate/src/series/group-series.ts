import type { ClaimRow } from '@muster/model';
import type { Cell } from '../cell.ts';
import { joinedKey } from '../group-by.ts';
import { tiesOf } from '../tables/set-aside.ts';
import type { Aliases } from './aliases.ts';
import { subjectOf } from './subject.ts';

/** What a user decides about series, against the rule. */
export interface SeriesChoices {
  /** Claims that are about one thing, whatever the rule says of them. */
  readonly together?: readonly { readonly name: string; readonly claims: readonly string[] }[];
  /** Claims that are in no series. */
  readonly alone?: readonly string[];
}

/** The claims of each series by its key, in the order in which they come. Claims that belong to none are left out. */
export function groupSeries(
  claims: readonly ClaimRow[],
  aliases: Aliases,
  { together = [], alone = [] }: SeriesChoices,
  storyOf: (report: string) => Cell,
): Map<string, ClaimRow[]> {
  const lonely = new Set(alone);
  const chosen = new Map(
    together.flatMap(({ name, claims: ids }) => ids.map((id): [string, string] => [id, name])),
  );
  const byId = new Map(claims.map((claim) => [claim.claim, claim]));
  const series = new Map<string, ClaimRow[]>();
  for (const claim of claims) {
    if (lonely.has(claim.claim)) continue;
    const whole = wholeOf(claim, byId);
    const name = chosen.get(claim.claim) ?? chosen.get(whole.claim);
    const subject = name === undefined ? subjectOf(whole, aliases) : ['chosen', name];
    if (subject === null) continue;
    const key = joinedKey(
      name === undefined ? [...subject, unplaced(whole) ? storyOf(claim.report) : null] : subject,
    );
    const members = series.get(key);
    if (members) members.push(claim);
    else series.set(key, [claim]);
  }
  return series;
}

/** A part goes with its whole: "92 killed, including 13 firemen" is one series of the killed. */
function wholeOf(claim: ClaimRow, byId: ReadonlyMap<string, ClaimRow>): ClaimRow {
  const seen = new Set<ClaimRow>();
  for (let at = claim; ;) {
    seen.add(at);
    const whole = tiesOf(at)
      .filter(([kind]) => kind === 'subset' || kind === 'part')
      .map(([, id]) => byId.get(id))
      .find((other) => other?.category === at.category && other.kind === at.kind && other.unit === at.unit);
    if (!whole || seen.has(whole)) return at;
    at = whole;
  }
}

/** Whether only its report says where and of whom a claim speaks. */
function unplaced({ place, whose }: ClaimRow): boolean {
  return place === null && whose === null;
}
