import type { DateMention } from '@muster/model';
import type { Placed } from '../text/prose.ts';
import type { Tokens } from '../text/tokens.ts';

/** The first and last day of a stretch of time. */
export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

const JOINING = ['to', 'until', 'till', 'through'];
const UNTIL = ['until', 'till'];
const DASHES = ['-', '–', '—'];

/**
 * The days of the mention at `index`, with those of the mention that it is joined to: "8-13 October", "from August to
 * October", "between 3 and 5 May", "in January and February". TIMEX3 has two mentions there; what happened, happened from the first to the last. "Since
 * August" has no last day, "until August" no first.
 */
export function joinedDays(tokens: Tokens, dates: readonly Placed<DateMention>[], index: number): Days {
  const own = dates[index]!;
  const earlier = dates[index - 1];
  const later = dates[index + 1];
  if (later !== undefined && areJoined(tokens, own, later)) return { from: own.from, to: later.to };
  if (earlier !== undefined && areJoined(tokens, earlier, own)) return { from: earlier.from, to: own.to };
  if (tokens.spells(own.first - 1, 'since') && !tellsOfDay(tokens, own.last))
    return { from: own.from, to: null };
  if (UNTIL.some((word) => tokens.spells(own.first - 1, word))) return { from: null, to: own.to };
  return { from: own.from, to: own.to };
}

/** "the worst since 2012, [when 86 died]": what is told is of that day. */
const tellsOfDay = (tokens: Tokens, end: number): boolean =>
  tokens.is(end, ',') && tokens.spells(end + 1, 'when');

function areJoined(tokens: Tokens, one: Placed<DateMention>, other: Placed<DateMention>): boolean {
  if (one.from === null || other.to === null || one.from > other.to) return false;
  if (other.first !== one.last + 1) return false;
  const between = one.last;
  if (DASHES.some((dash) => tokens.is(between, dash))) return true;
  if (JOINING.some((word) => tokens.spells(between, word))) return true;
  if (!tokens.spells(between, 'and')) return false;
  return tokens.spells(one.first - 1, 'between') || isNextTo(one.to, other.from);
}

const DAY = 86_400_000;

/** "in January and February": one ends on the day before the other begins, so that both are one stretch. */
const isNextTo = (last: string | null, next: string | null): boolean =>
  last !== null && next !== null && Date.parse(next) - Date.parse(last) === DAY;
