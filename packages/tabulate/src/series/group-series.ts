import type { ClaimRow } from '@muster/model';
import type { Cell } from '../cell.ts';
import { joinedKey } from '../group-by.ts';
import type { Aliases } from './aliases.ts';
import { joinOpen, type Group } from './join-open.ts';
import type { Member } from './member.ts';
import { membersOf } from './members-of.ts';
import { splitEvents } from './split-events.ts';
import { subjectOf } from './subject.ts';
import { toldElsewhere } from './told-elsewhere.ts';

/** What a user decides about series, against the rule. */
export interface SeriesChoices {
  /** Claims that are about one thing, whatever the rule says of them. */
  readonly together?: readonly { readonly name: string; readonly claims: readonly string[] }[];
  /** Claims that are in no series. */
  readonly alone?: readonly string[];
}

/** Claims about one thing, in the order in which they come. */
export interface Series {
  /** A word for what they are about, which no other series has. */
  readonly key: string;
  /** The name that a user chose for it. */
  readonly chosen: string | null;
  readonly members: readonly Member[];
}

/** The series of some claims. Claims that belong to none are left out. */
export function groupSeries(
  claims: readonly ClaimRow[],
  aliases: Aliases,
  { together = [], alone = [] }: SeriesChoices,
  storyOf: (report: string) => Cell,
): Series[] {
  const lonely = new Set(alone);
  const names = new Map(
    together.flatMap(({ name, claims: ids }) => ids.map((id): [string, string] => [id, name])),
  );
  const chosen = new Map<string, Member[]>();
  const groups = new Map<string, Group>();
  for (const member of membersOf(toldElsewhere(claims, aliases, storyOf), aliases)) {
    if (lonely.has(member.claim.claim)) continue;
    const whole = wholeOf(member);
    const name = names.get(member.claim.claim) ?? names.get(whole.claim.claim);
    if (name !== undefined) {
      chosen.set(name, [...(chosen.get(name) ?? []), member]);
      continue;
    }
    const subject = subjectOf(whole);
    if (subject === null) continue;
    const key = joinedKey([
      ...subject.fixed,
      ...subject.open,
      unplaced(whole) ? storyOf(member.claim.report) : null,
    ]);
    const group = groups.get(key) ?? { key, subject, members: [] };
    group.members.push(member);
    groups.set(key, group);
  }
  const order = new Map(claims.map(({ claim }, index) => [claim, index]));
  return [
    ...[...chosen].map(([name, members]) => ({ key: joinedKey(['chosen', name]), chosen: name, members })),
    ...joinOpen([...groups.values()], storyOf).flatMap(({ key, members }) =>
      splitEvents(members).map(({ days, members: own }) => ({
        key: days === null ? key : joinedKey([key, days.from, days.to]),
        chosen: null,
        members: [...own],
      })),
    ),
  ].map((series) => ({
    ...series,
    members: series.members.sort(
      (left, right) => order.get(left.claim.claim)! - order.get(right.claim.claim)!,
    ),
  }));
}

/** A part goes with its whole, "92 killed, including 13 firemen", and a number said again with its first mention. */
function wholeOf(member: Member): Member {
  let whole = member;
  for (let next: Member | null = member; next !== null; next = next.whole ?? next.again) whole = next;
  return whole;
}

/** Whether only its report says where and of whom a claim speaks. */
function unplaced({ place, side }: Member): boolean {
  return place === null && side === null;
}
