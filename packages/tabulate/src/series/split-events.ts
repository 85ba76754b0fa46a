import { joinedKey } from '../group-by.ts';
import { isOneEvent, overlap, type Days } from './event.ts';
import type { Member } from './member.ts';
import { numberOf } from './number-of.ts';

/** The claims about one event of a subject; the first event has no days, so that its key stays when another one follows. */
export interface EventGroup {
  readonly days: Days | null;
  readonly members: readonly Member[];
}

/**
 * Two attacks in one town are two things: what is counted at events of different days is put apart. A claim that says no day
 * goes to the event for which somebody gives its number, or else to the last one before it was published.
 */
export function splitEvents(members: readonly Member[]): EventGroup[] {
  const events = eventsOf(members);
  if (events.length === 0) return [{ days: null, members }];
  const groups = new Map<Days, Member[]>(events.map((days) => [days, []]));
  const earlier: Member[] = [];
  const periods = new Map<string, { days: Days; members: Member[] }>();
  for (const member of members) {
    const own = eventOf(member, events, members);
    if (own === null) earlier.push(member);
    else if ('group' in own) groups.get(own.group)!.push(member);
    else {
      const key = joinedKey([own.period.from, own.period.to]);
      const period = periods.get(key) ?? { days: own.period, members: [] };
      period.members.push(member);
      periods.set(key, period);
    }
  }
  return [
    { days: null, members: earlier },
    ...[...groups].map(([days, own], index) => ({
      days: index === 0 && earlier.length === 0 ? null : days,
      members: own,
    })),
    ...periods.values(),
  ].filter((group) => group.members.length > 0);
}

/** The days of the events, first to last, those that overlap as one. */
function eventsOf(members: readonly Member[]): Days[] {
  const events: Days[] = [];
  const days = members.flatMap(({ event }) => (event !== null && isOneEvent(event) ? event : []));
  for (const day of days.sort((left, right) =>
    left.from < right.from ? -1 : left.from > right.from ? 1 : 0,
  )) {
    const last = events.at(-1);
    if (last && overlap(last, day))
      events[events.length - 1] = { from: last.from, to: day.to > last.to ? day.to : last.to };
    else events.push(day);
  }
  return events;
}

function eventOf(
  member: Member,
  events: readonly Days[],
  members: readonly Member[],
): { readonly group: Days } | { readonly period: Days } | null {
  const { event, said } = member;
  if (event !== null && isOneEvent(event)) return { group: events.find((days) => overlap(days, event))! };
  const number = numberOf(member.claim);
  const retold = members.find(
    (other) =>
      other.event !== null &&
      isOneEvent(other.event) &&
      numberOf(other.claim) === number &&
      (member.speaker === null || other.speaker === null || member.speaker === other.speaker),
  );
  if (retold) return { group: events.find((days) => overlap(days, retold.event!))! };
  if (event !== null) {
    const [within, ...others] = events.filter((days) => overlap(days, event));
    // "61 have died since Monday": of Monday's event, unless there were several since.
    return within?.from === event.from && others.length === 0 ? { group: within } : { period: event };
  }
  const last = events.findLast(({ from }) => said === null || from <= said);
  // What was said before any of the events is of none of them.
  return last ? { group: last } : null;
}
