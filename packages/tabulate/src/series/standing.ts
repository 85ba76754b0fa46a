import type { CalendarDate, SeriesClaimRow } from '@muster/model';
import { groupBy, joinedKey } from '../group-by.ts';
import { compareDays } from '../tables/compare-days.ts';
import { isForecast, setAside, tiesOf } from '../tables/set-aside.ts';
import { isTally } from './tally.ts';
import type { Member } from './member.ts';
import { numberOf } from './number-of.ts';

/**
 * Where a claim stands in its series.
 *
 * - `current`   the speaker's number as it stands
 * - `revised`   the speaker gave another number later, or the report itself says that it was revised
 * - `repeated`  the speaker gave the same number again, or the report retells a speaker's number in its own voice
 * - `denied`    the speaker denies it, doubts it or leaves it open
 * - `forecast`  it speaks of days after it was published
 * - `part`      it is part of another claim of the series
 * - `copy`      it only repeats a claim of an earlier near-duplicate
 */
export type Standing = SeriesClaimRow['standing'];

/** Each claim's standing, and for those that took the place of another, which one. */
export interface Standings {
  readonly of: ReadonlyMap<Member, Standing>;
  readonly revises: ReadonlyMap<Member, Member>;
}

/** The standings of one series, its members in the order of publication; `copies` are those that only repeat another one. */
export function standingsOf(series: readonly Member[], copies: { has(claim: string): boolean }): Standings {
  const aside = setAside(series.map(({ claim }) => claim));
  const revised = revisedInText(series);
  const of = new Map<Member, Standing>();
  for (const member of series) {
    const { claim } = member;
    if (copies.has(claim.claim)) of.set(member, 'copy');
    else if (isForecast(claim)) of.set(member, 'forecast');
    else if (revised.has(member)) of.set(member, 'revised');
    else if (aside.has(claim)) of.set(member, isDenied(member) ? 'denied' : 'part');
  }
  for (const member of series)
    if (member.again !== null && !of.has(member) && series.includes(member.again)) of.set(member, 'repeated');
  for (const member of retellings(series.filter((it) => !of.has(it)))) of.set(member, 'repeated');
  const revises = new Map<Member, Member>();
  const stated = series.filter((member) => !of.has(member));
  for (const voice of groupBy(stated, (member) => [member.voice])) followVoice(voice, of, revises);
  return { of, revises };
}

function isDenied({ claim }: Member): boolean {
  return claim.certainty.endsWith('-') || claim.certainty === 'Uu';
}

/** Claims that another one of the same voice, or of nobody who is named, is said to revise: "14, up from 12". */
function revisedInText(series: readonly Member[]): Set<Member> {
  const byId = new Map(series.map((member) => [member.claim.claim, member]));
  return new Set(
    series.flatMap((newer) =>
      tiesOf(newer.claim).flatMap(([kind, id]) => {
        const older = byId.get(id);
        if (kind !== 'revision' || !older) return [];
        return newer.speaker === null || older.speaker === null || newer.speaker === older.speaker
          ? older
          : [];
      }),
    ),
  );
}

/** Numbers that a report gives in its own voice after, or on the day that, a speaker gave them. */
function retellings(stated: readonly Member[]): Member[] {
  const said = new Map<string, CalendarDate | null>();
  for (const { claim, speaker, said: day } of stated) {
    if (speaker === null) continue;
    const number = numberOf(claim);
    const before = said.get(number);
    if (before === undefined || isBefore(day, before)) said.set(number, day);
  }
  return stated.filter(({ claim, speaker, said: day }) => {
    const first = said.get(numberOf(claim));
    return speaker === null && first !== undefined && !isBefore(day, first);
  });
}

function isBefore(left: CalendarDate | null, right: CalendarDate | null): boolean {
  return left !== null && right !== null && compareDays(left, right) < 0;
}

/** One voice from day to day: the numbers of its last day stand, older ones are repeated or revised by them. */
function followVoice(
  voice: readonly Member[],
  of: Map<Member, Standing>,
  revises: Map<Member, Member>,
): void {
  const days = daysOf(voice);
  const dated = days.filter(([first]) => first!.said !== null);
  const last = dated.at(-1) ?? [];
  const lastNumbers = new Set(last.map(statedBy));
  for (const day of days) {
    const named = day.filter(({ claim }) => claim.speaker !== null);
    const lastSaid = new Map([...day, ...named].map((member) => [statedBy(member), member]));
    for (const member of day) {
      const stands = day === last || member.said === null;
      if (!stands && !lastNumbers.has(statedBy(member))) of.set(member, 'revised');
      else of.set(member, stands && lastSaid.get(statedBy(member)) === member ? 'current' : 'repeated');
    }
  }
  followRevisions(dated, revises);
}

/** Which number took the place of which: one that the voice has not given before, of the last one before it. */
function followRevisions(dated: readonly (readonly Member[])[], revises: Map<Member, Member>): void {
  const given = new Set<string>();
  let older: Member | undefined;
  for (const day of dated) {
    const fresh = day.filter((member) => !given.has(statedBy(member)));
    if (fresh[0] && older && !day.some((member) => statedBy(member) === statedBy(older!)))
      revises.set(fresh[0], older);
    for (const member of fresh) given.add(statedBy(member));
    older = fresh.at(-1) ?? older;
  }
}

/**
 * What one voice says, day of saying by day of saying. Numbers that one report gives for different days are numbers of those
 * days: "12 on Monday, 19 by Thursday". Claims of which no day is known come first.
 */
function daysOf(voice: readonly Member[]): Member[][] {
  const days = groupBy(voice, (member) => [member.said, asOf(voice, member.claim), hasRisen(member, voice)]);
  return days.sort(([left], [right]) => {
    const [a, b] = [left!, right!];
    if (a.said === null || b.said === null) return a.said === b.said ? 0 : a.said === null ? -1 : 1;
    return (
      compareDays(a.said, b.said) ||
      compareDays(dayOf(a), dayOf(b)) ||
      Number(hasRisen(a, voice)) - Number(hasRisen(b, voice))
    );
  });
}

/** "Rose to 61": later than what another report has the voice say that day, where that is less. */
function hasRisen({ claim, said }: Member, voice: readonly Member[]): boolean {
  const { value } = claim;
  if (value === null || !isTally(claim)) return false;
  return voice.some(
    ({ claim: other, said: day }) =>
      day === said &&
      other.report !== claim.report &&
      (other.value ?? other.low ?? value) < value &&
      !isTally(other),
  );
}

/** The last day that a claim's number is for; that of the report where it names none, or a later one. */
function dayOf({ claim: { to, published }, said }: Member): CalendarDate {
  if (to !== null && published !== null && compareDays(to, published) < 0) return to;
  return said ?? '';
}

/** That day where the report gives another number for another day; null where it need not be told apart. */
function asOf(voice: readonly Member[], claim: Member['claim']): CalendarDate | null {
  const own = voice.filter((member) => member.claim.report === claim.report);
  const numbers = new Set(own.map(({ claim: it }) => numberOf(it)));
  return numbers.size < 2 ? null : dayOf(own.find((member) => member.claim === claim)!);
}

function statedBy({ claim: { bound, value, low, high } }: Member): string {
  return joinedKey([bound, value, low, high]);
}
