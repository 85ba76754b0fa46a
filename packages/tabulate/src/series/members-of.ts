import type { CalendarDate, ClaimRow } from '@muster/model';
import { joinedKey } from '../group-by.ts';
import { plainWords } from '../plain-words.ts';
import { compareDays } from '../tables/compare-days.ts';
import { tiesOf } from '../tables/set-aside.ts';
import type { Aliases } from './aliases.ts';
import { happening } from './happenings.ts';
import { isIncrement } from './increment.ts';
import { numberOf } from './number-of.ts';
import { looksBack, saidOn } from './said-on.ts';
import type { Member } from './member.ts';
import { withSetting } from './setting.ts';
import { windowOf } from './subject.ts';

/**
 * The claims with what their ties say of them. A number said again in a report is about what its first mention is about, and
 * its first speaker's where it has none: "Put as a floor, it is no fewer than 10,000". A part that names no place and no side
 * has those of its whole: "92 killed, including 13 firemen".
 */
export function membersOf(claims: readonly ClaimRow[], aliases: Aliases): Member[] {
  const byId = new Map(claims.map((claim) => [claim.claim, claim]));
  const besideOf = neighbours(claims, byId);
  const made = new Map<ClaimRow, Member>();
  const open = new Set<ClaimRow>();
  const memberOf = (claim: ClaimRow): Member => {
    const known = made.get(claim);
    if (known) return known;
    open.add(claim);
    const tied = tiesOf(claim).flatMap(([kind, id]) => {
      const other = byId.get(id);
      // A circle of ties has no first mention: the claim that closes it stands for itself.
      return other && !open.has(other) && isLike(claim, other) ? [{ kind, other }] : [];
    });
    const alone = memberAlone(claim, aliases, besideOf);
    const again = tied
      .filter(({ kind }) => kind === 'same')
      .map(({ other }) => memberOf(other))
      .find((first) => goesWith(alone, first));
    const said = again ? completed(alone, again) : alone;
    const whole = tied
      .filter(({ kind }) => kind === 'subset' || kind === 'part')
      .map(({ other }) => memberOf(other))
      .find((other) => fits(said.place, other.place) && fits(said.side, other.side));
    const member = whole
      ? { ...said, side: said.side ?? whole.side, place: said.place ?? whole.place, whole }
      : said;
    open.delete(claim);
    made.set(claim, member);
    return member;
  };
  return backdated(withSetting(claims.map(memberOf)));
}

/** "Police had said that 17 died": said on the day on which police first said so, where a report of that day has it. */
function backdated(members: readonly Member[]): Member[] {
  const first = new Map<string, CalendarDate>();
  const keyOf = ({ voice, claim }: Member) => joinedKey([voice, claim.category, numberOf(claim)]);
  for (const member of members) {
    const key = keyOf(member);
    const before = first.get(key);
    if (member.said !== null && (before === undefined || compareDays(member.said, before) < 0))
      first.set(key, member.said);
  }
  return members.map((member) =>
    looksBack(member.claim) && member.said === member.claim.published
      ? Object.assign(member, { said: first.get(keyOf(member)) ?? member.said })
      : member,
  );
}

const GIVING: ReadonlySet<string | null> = new Set(['promised', 'delivered']);

function memberAlone(
  claim: ClaimRow,
  aliases: Aliases,
  besideOf: (claim: ClaimRow) => readonly ClaimRow[],
): Member {
  const { speaker, outlet, report, place } = claim;
  const key = speaker === null ? null : aliases.speaker(speaker, report);
  return {
    claim,
    speaker: key,
    voice: voiceOf(key, outlet, report),
    side: sideOf(claim, aliases),
    place: place === null ? null : aliases.place(place),
    increment: isIncrement(claim),
    window: windowOf(claim),
    again: null,
    whole: null,
    beside: besideOf(claim),
    event: null,
    said: saidOn(claim),
  };
}

/** Whose it is; of money that a speaker gives or promises, the speaker: "the union pledged $6 million". */
function sideOf({ whose, category, what, cue, speaker }: ClaimRow, aliases: Aliases): string | null {
  const gives =
    category === 'money' && what !== null && what === cue && GIVING.has(happening(plainWords(what)));
  const owner = gives ? speaker : whose;
  return owner === null ? null : aliases.side(owner);
}

/** For each claim those that a tie puts beside it, whichever of the two has the tie. */
function neighbours(
  claims: readonly ClaimRow[],
  byId: ReadonlyMap<string, ClaimRow>,
): (claim: ClaimRow) => readonly ClaimRow[] {
  const beside = new Map<ClaimRow, ClaimRow[]>();
  const put = (left: ClaimRow, right: ClaimRow) => beside.set(left, [...(beside.get(left) ?? []), right]);
  for (const claim of claims)
    for (const [kind, id] of tiesOf(claim)) {
      const other = byId.get(id);
      if (!other || (kind !== 'alternative' && kind !== 'revision') || !isLike(claim, other)) continue;
      put(claim, other);
      put(other, claim);
    }
  return (claim) => beside.get(claim) ?? [];
}

function voiceOf(speaker: string | null, outlet: string | null, report: string): string {
  if (speaker !== null) return joinedKey(['speaker', speaker]);
  return outlet === null ? joinedKey(['report', report]) : joinedKey(['outlet', outlet]);
}

/** Whether two claims can be one number: they count the same sort of thing. */
function isLike(left: ClaimRow, right: ClaimRow): boolean {
  return left.category === right.category && left.kind === right.kind && left.unit === right.unit;
}

/** Whether a number said again can be the first mention's: no speaker, side or place of the two contradicts the other. */
function goesWith(again: Member, first: Member): boolean {
  const oneVoice = again.speaker === null || first.speaker === null || again.speaker === first.speaker;
  return oneVoice && agree(again.side, first.side) && agree(again.place, first.place);
}

function agree(left: string | null, right: string | null): boolean {
  return left === null || right === null || left === right;
}

/** Whether what a part says of itself is what its whole says: a part with a place of its own is another subject. */
function fits(part: string | null, whole: string | null): boolean {
  return part === null || part === whole;
}

function completed(again: Member, first: Member): Member {
  return {
    ...again,
    speaker: again.speaker ?? first.speaker,
    voice: again.speaker === null ? first.voice : again.voice,
    side: again.side ?? first.side,
    place: again.place ?? first.place,
    increment: again.increment || first.increment,
    window: again.window ?? first.window,
    said: again.speaker === null ? first.said : again.said,
    again: again.speaker === null ? first : null,
  };
}
