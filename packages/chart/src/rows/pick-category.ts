import type { ClaimRow } from '@muster/model';
import { groupBy } from './group-by.ts';

/** What a chart of counts draws where nothing is asked for: troops, or else the category counted most often. */
export function pickCategory(claims: readonly ClaimRow[]): string {
  const counts = claims.filter(({ kind, category }) => kind === 'count' && category !== null);
  const groups = [...groupBy(counts, ({ category }) => category ?? '').entries()];
  if (groups.length === 0 || groups.some(([category]) => category === 'troops')) return 'troops';
  return groups.reduce((best, group) => (group[1].length > best[1].length ? group : best))[0];
}
