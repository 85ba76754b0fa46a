import { groupBy } from '../group-by.ts';
import { daysOf, isOfEvents } from './event.ts';
import { isAnother } from './increment.ts';
import type { Member } from './member.ts';
import { isTally } from './tally.ts';

/** Categories of people to whom something happened: what a report tells of them together is about one event. */
const HARM: ReadonlySet<string> = new Set(
  'killed wounded casualties captured missing displaced detained released participants'.split(' '),
);

/** "A total of 30", "since Monday", "nationwide": the number is not only that of the event told of. */
const WIDER =
  /\b(?:since|nationwide|nationally|countrywide|in all|overall|altogether|in total|across the country|throughout the country|all over the country|elsewhere|this (?:month|year|decade)|so far this|(?:brings?|brought|bringing|takes?|took|taking) (?:the|its))\b/iu;

/** As far as this, in code units, a number adds to the one before it. */
const NEAR = 200;

/**
 * The members with the place and the days that their report leads with, where they name none: "A bomb killed 17 people in
 * Deyra on Monday, police said. The Health Ministry said 45 were wounded."
 *
 * A report that leaves a number open on purpose, "19 died in Karsa; the agency says over 30", leaves those behind it open.
 */
export function withSetting(members: readonly Member[]): Member[] {
  const settled = groupBy(members, ({ claim }) => [claim.report]).flatMap(settle);
  const byClaim = new Map(settled.map((member) => [member.claim, member]));
  for (const member of settled) {
    member.again = member.again && byClaim.get(member.again.claim)!;
    member.whole = member.whole && byClaim.get(member.whole.claim)!;
  }
  return members.map(({ claim }) => byClaim.get(claim)!);
}

type Settled = { -readonly [Name in keyof Member]: Member[Name] };

function settle(report: readonly Member[]): Settled[] {
  const settled: Settled[] = [];
  for (const member of report) settled.push(inSetting(member, settled, report));
  return settled;
}

function inSetting(member: Member, before: readonly Member[], report: readonly Member[]): Settled {
  const { claim } = member;
  const beside = !isHarm(member)
    ? null
    : (before.find((other) => member.beside.includes(other.claim) && agrees(member, other)) ?? null);
  const place = member.place ?? beside?.place ?? placeOf(member, before, report);
  const event =
    daysOf(claim) ??
    (isOfEvents(claim) ? (beside?.event ?? eventOf({ ...member, place }, before, report)) : null);
  const increment = member.increment && !addsToAnother(member, before);
  return { ...member, place, side: member.side ?? beside?.side ?? null, event, increment };
}

/** "131 dead. Another 27 were missing": all the missing, though it says "another". */
function addsToAnother({ claim }: Member, before: readonly Member[]): boolean {
  const last = before.at(-1);
  return (
    last !== undefined &&
    isAnother(claim) &&
    isHarm(last) &&
    claim.start - last.claim.end < NEAR &&
    !before.some(({ claim: { category } }) => category === claim.category)
  );
}

function agrees(left: Member, right: Member): boolean {
  return (
    (left.place === null || right.place === null || left.place === right.place) &&
    (left.side === null || right.side === null || left.side === right.side)
  );
}

/** The place of what the report told in the same sentence, or else first. */
function placeOf(member: Member, before: readonly Member[], report: readonly Member[]): string | null {
  const { claim, side, whole, again } = member;
  if (side !== null || whole !== null || again !== null || !isHarm(member) || WIDER.test(claim.quote))
    return null;
  const others = before.filter(isHarm);
  const [lead] = others;
  if (!lead || others.some((other) => other.place === null || other.side !== null)) return null;
  // The report gives that number for the place as well: the one without a place is another.
  const own = report.some(
    (other) => other.claim.category === claim.category && other.place !== null && other.claim !== claim,
  );
  if (own && !isTally(claim) && !isDated(member)) return null;
  return (others.findLast(({ claim: other }) => other.quote === claim.quote) ?? lead).place;
}

/** The days of what the report told in the same sentence, or else first. */
function eventOf(member: Member, before: readonly Member[], report: readonly Member[]): Member['event'] {
  const { claim, window } = member;
  if (window !== null || WIDER.test(claim.quote)) return null;
  const dated = before.filter(
    ({ event, place }) =>
      event !== null && (place === null || member.place === null || place === member.place),
  );
  const beside = dated.findLast(({ claim: other }) => other.quote === claim.quote);
  if (beside) return beside.event;
  if (isTally(claim) && claim.when !== null) return null;
  if (dated[0]) return dated[0].event;
  const days = report.flatMap((other) =>
    other.place === member.place || other.place === null ? (daysOf(other.claim) ?? []) : [],
  );
  return days[0] ?? null;
}

function isHarm({ claim: { category } }: Member): boolean {
  return category !== null && HARM.has(category);
}

function isDated({ claim }: Member): boolean {
  return daysOf(claim) !== null;
}
