import type { ClaimRow } from '@muster/model';
import type { Cell } from '../cell.ts';
import { plainWords } from '../plain-words.ts';
import type { Aliases } from './aliases.ts';
import { ANYBODY, LEAVING, MORE, SAYS_IT_ALL, SOLDIERS, WINDOW } from './subject-words.ts';
import { sideKey, stem } from './word-keys.ts';

/**
 * What a claim is about, as the cells of a key: claims with the same key are one series. Null where nobody can say.
 *
 * | part | the same where |
 * |---|---|
 * | kind, unit | equal: percent and counts, dollars and euros are never compared |
 * | category | equal |
 * | noun | people and soldiers in general are one; else the counted noun's head, singular or plural, is the same |
 * | what happened | it is the same word, unless the category says it: houses destroyed are not houses damaged |
 * | whose | the side is, no side being a side of its own |
 * | place | the place is, no place being a place of its own: a town's dead are not a country's |
 * | increment | both or neither are said to be more, additional, new |
 * | window | both or neither are counted over the same stretch of time: "in the past week" |
 *
 * Ordinals, uncategorised figures that count no noun, and measures and sums of which no noun is said belong to no series.
 */
export function subjectOf(claim: ClaimRow, aliases: Aliases): readonly Cell[] | null {
  const { kind, unit, category, counted, whose, place } = claim;
  const counts = kind === 'count' || kind === 'percent';
  if (kind === 'ordinal' || (counted === null && (category === null || !counts))) return null;
  return [
    kind,
    unit,
    category,
    nounOf(claim),
    happeningOf(claim),
    whose === null ? null : aliases.side(whose),
    place === null ? null : aliases.place(place),
    counted !== null && MORE.test(plainWords(counted)),
    windowOf(claim),
  ];
}

function nounOf({ category, counted, whose }: ClaimRow): string | null {
  if (counted === null) return null;
  const words = plainWords(counted);
  const noun = stem(words.split(' ').at(-1)!);
  if (category === null || !SAYS_IT_ALL.has(category)) return noun;
  if (ANYBODY.has(noun) || (whose !== null && sideKey(words).endsWith(sideKey(whose)))) return null;
  return SOLDIERS.has(noun) ? (whose === null && category !== 'troops' ? 'soldier' : null) : noun;
}

function happeningOf({ category, what }: ClaimRow): string | null {
  if (what === null) return null;
  const words = plainWords(what);
  if (category === null || !SAYS_IT_ALL.has(category)) return words;
  return LEAVING.test(words) ? 'leaving' : null;
}

function windowOf({ when, from, to }: ClaimRow): string | null {
  if (when === null || !WINDOW.test(plainWords(when))) return null;
  return from === null || to === null ? plainWords(when) : `${from}/${to}`;
}
