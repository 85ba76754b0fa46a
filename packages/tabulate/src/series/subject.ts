import type { ClaimRow } from '@muster/model';
import type { Cell } from '../cell.ts';
import { plainWords } from '../plain-words.ts';
import { happening } from './happenings.ts';
import { ANYBODY, AT_WORK, GATHERING, RECURRING, SAYS_IT_ALL, SOLDIERS, STRETCHES } from './subject-words.ts';
import { sideKey, stem } from './word-keys.ts';
import type { Member } from './member.ts';

/** What a claim is about: claims of one subject are one series. */
export interface Subject {
  /** Kind, unit, category, noun, increment and window: they are always known. */
  readonly fixed: readonly Cell[];
  /** What happened, whose and where: null where the claim does not say it. */
  readonly open: readonly [happened: string | null, side: string | null, place: string | null];
}

/**
 * What a claim is about. Null where nobody can say.
 *
 * | part | the same where |
 * |---|---|
 * | kind, unit | equal: percent and counts, dollars and euros are never compared |
 * | category | equal |
 * | noun | people and soldiers in general are one; else the counted noun's head, singular or plural, is the same |
 * | increment | both or neither are said to be more, additional, new |
 * | window | both or neither are counted over the same stretch of time: "in the past week" |
 * | what happened | the verb says the same, unless the category does: houses destroyed are not houses damaged |
 * | whose | the side is, no side being a side of its own |
 * | place | the place is, no place being a place of its own: a town's dead are not a country's |
 *
 * Ordinals, uncategorised figures that count no noun, and measures and sums of which no noun is said belong to no series.
 * The last three may be left out in one report and said in another: `joinOpen` puts such series together.
 */
export function subjectOf({ claim, side, place, increment, window }: Member): Subject | null {
  const { kind, unit, category, counted } = claim;
  const counts = kind === 'count' || kind === 'percent';
  if (kind === 'ordinal' || (counted === null && (category === null || !counts))) return null;
  return {
    fixed: [kind, unit, category, nounOf(claim), increment, window],
    open: [happeningOf(claim), side, place],
  };
}

function nounOf({ category, counted, whose }: ClaimRow): string | null {
  if (counted === null) return null;
  const words = plainWords(counted);
  const noun = headOf(words);
  if (category === 'participants') return null;
  if (category === null || !SAYS_IT_ALL.has(category)) return noun;
  if (ANYBODY.has(noun) || (whose !== null && sideKey(words).endsWith(sideKey(whose)))) return null;
  return SOLDIERS.has(noun) ? (whose === null && category !== 'troops' ? 'soldier' : null) : noun;
}

/** The head of a noun phrase, in the singular: "container" of "containers of arms". */
function headOf(words: string): string {
  const heads = words.split(/ of (?:the |its |their )?/u).map((part) => stem(part.split(' ').at(-1)!));
  return heads.find((head) => !GATHERING.has(head)) ?? heads[0]!;
}

/** Those on strike are no crowd. */
const STRIKERS = /\b(?:on strike|strikers?|striking|walked (?:out|off))\b/iu;
const IN_STRIKE =
  /\b(?:join|joined|joining|part in) (?:the|a|this) (?:general |rail |national |nationwide )?strike\b/iu;
/** What a crowd does. */
const CROWD = /\b(?:march|rall|protest|demonstrat|gather|crowd|street|parad)/iu;

/** A strike or a gathering; null where neither is said. */
function partIn({ counted, quote }: ClaimRow): string | null {
  if (STRIKERS.test(counted ?? '') || STRIKERS.test(quote) || IN_STRIKE.test(quote)) return 'strike';
  const atWork = counted !== null && AT_WORK.has(headOf(plainWords(counted)));
  return atWork && !CROWD.test(quote) ? null : 'gathering';
}

/** What happened, as far as it makes another number of it; a category that says it leaves nothing open. */
function happeningOf(claim: ClaimRow): string | null {
  const { category, what } = claim;
  if (category === 'participants') return partIn(claim);
  const happened = what === null ? null : happening(plainWords(what));
  if (category === null || !SAYS_IT_ALL.has(category)) return happened;
  return happened === 'left' ? happened : category;
}

/** The stretch of time that a number is counted over; null where it is a total. */
export function windowOf({ when, from, to }: ClaimRow): string | null {
  if (when === null || !namesStretch(plainWords(when))) return null;
  return from === null || to === null ? plainWords(when) : `${from}/${to}`;
}

/** "The past week", "the last 24 hours", "overnight"; neither "last week" nor "24 hours ago". */
function namesStretch(date: string): boolean {
  const words = date.split(/\W+/u);
  const past = words.indexOf('past');
  const last = words.findIndex((word) => word === 'last' || word === 'previous');
  return (
    words.some((word) => RECURRING.has(word)) ||
    (past !== -1 && words.slice(past + 1).some((word) => STRETCHES.has(word) || STRETCHES.has(`${word}s`))) ||
    (last !== -1 && words.slice(last + 1).some((word) => STRETCHES.has(word)))
  );
}
