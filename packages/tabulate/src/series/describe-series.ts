import type { SeriesRow } from '@muster/model';
import type { Member } from './member.ts';
import { SAYS_IT_ALL } from './subject-words.ts';

/** What a series is about, in the words that its claims use most: "killed, North Korean, Kursk". */
export function describe(
  members: readonly Member[],
  chosen: string | null,
): Pick<SeriesRow, 'about' | 'kind' | 'unit' | 'category' | 'counted' | 'what' | 'whose' | 'place'> {
  const claims = members.map(({ claim }) => claim);
  const { kind, unit, category } = claims[0]!;
  const counted = most(claims.map((claim) => claim.counted));
  const what = most(claims.map((claim) => claim.what));
  const whose = most(claims.map((claim) => claim.whose));
  const place = most(claims.map((claim) => claim.place));
  const { increment, window } = members[0]!;
  const words = [
    category ?? counted,
    category === null || category === counted ? null : nounBeside(category, counted),
    increment ? 'more' : null,
    window === null ? null : most(claims.map((claim) => claim.when)),
    whose,
    place,
    kind === 'count' ? null : (unit ?? kind),
  ];
  return {
    about: chosen ?? [...new Set(words.filter((word) => word !== null))].join(', '),
    kind,
    unit,
    category,
    counted,
    what,
    whose,
    place,
  };
}

/** The words counted, where the category alone would not tell two series apart: "buildings, houses", but only "killed". */
function nounBeside(category: string, counted: string | null): string | null {
  return SAYS_IT_ALL.has(category) ? null : counted;
}

/** The words used most, the first of several; null where there are none. */
function most(words: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const word of words) if (word !== null) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, left], [, right]) => right - left)[0]?.[0] ?? null;
}
