import type { Cell } from '../cell.ts';
import { joinedKey } from '../group-by.ts';
import type { Member } from './member.ts';
import { numberOf } from './number-of.ts';
import type { Subject } from './subject.ts';

/** The claims of one subject, and the key that it is known by. */
export interface Group {
  readonly key: string;
  readonly subject: Subject;
  readonly members: Member[];
}

/** Smaller numbers are the same by chance where nobody is named who says them. */
const FEWEST = 10;

/**
 * Puts series that leave something open, where it happened or to whom, to the one that says it: both give the same number by
 * the same speaker on one event, or by nobody who is named.
 *
 * "At least 100 were killed in Kursk, the NIS said" and, weeks later, "the agency had spoken of at least 100 killed" are one
 * series, and all later numbers for the killed with it. Where several more explicit series have as many such numbers, nobody
 * can say, and the open one stays.
 */
export function joinOpen(groups: readonly Group[], storyOf: (report: string) => Cell): Group[] {
  const places = new Map<string, Map<string, Place>>();
  for (const group of groups)
    for (const member of group.members) {
      const key = linkKey(group, member, storyOf);
      const others = places.get(key) ?? new Map<string, Place>();
      places.set(key, others.set(joinedKey([group.key, member.voice]), { group, member }));
    }
  const into = new Map<Group, Group>();
  for (const group of groups) {
    if (!group.subject.open.includes(null)) continue;
    const target = nearest(group, places, storyOf);
    if (target) into.set(group, target);
  }
  const merged = new Map<Group, Member[]>();
  for (const group of groups) {
    let end = group;
    // Each step says more than the one before, so that there is no circle.
    while (into.has(end)) end = into.get(end)!;
    merged.set(end, [...(merged.get(end) ?? []), ...group.members]);
  }
  return [...merged].map(([group, members]) => ({ ...group, members }));
}

/** Where a number is given, once a series and voice. */
interface Place {
  readonly group: Group;
  readonly member: Member;
}

type Places = ReadonlyMap<string, ReadonlyMap<string, Place>>;

/** The more explicit series with most numbers in common; null where there is none, or not one. */
function nearest(group: Group, places: Places, storyOf: (report: string) => Cell): Group | null {
  const links = new Map<Group, Set<string>>();
  const seen = new Set<string>();
  for (const member of group.members) {
    const key = linkKey(group, member, storyOf);
    const said = joinedKey([key, member.voice]);
    if (seen.has(said)) continue;
    seen.add(said);
    for (const other of places.get(key)?.values() ?? []) {
      if (!isMoreExplicit(other.group.subject, group.subject) || !oneVoice(member, other.member)) continue;
      links.set(other.group, (links.get(other.group) ?? new Set()).add(key));
    }
  }
  const [first, second] = [...links].sort(([, left], [, right]) => right.size - left.size);
  return first && first[1].size !== second?.[1].size ? first[0] : null;
}

function linkKey({ subject }: Group, { claim }: Member, storyOf: (report: string) => Cell): string {
  return joinedKey([...subject.fixed, storyOf(claim.report), numberOf(claim)]);
}

function isMoreExplicit(more: Subject, less: Subject): boolean {
  return (
    less.open.every((part, index) => part === null || part === more.open[index]) &&
    more.open.some((part, index) => part !== null && less.open[index] === null)
  );
}

/** Whether one may retell the other's number: the same speaker, or a report's own voice and a number that is no accident. */
function oneVoice(left: Member, right: Member): boolean {
  if (left.speaker !== null && right.speaker !== null) return left.speaker === right.speaker;
  const { value, low, high } = left.claim;
  return Math.abs(value ?? low ?? high ?? 0) >= FEWEST;
}
