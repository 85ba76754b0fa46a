import type { CategoryCount } from '@muster/model';
import type { Prose } from '../text/prose.ts';
import type { Account } from './account.ts';
import type { Finding } from './counts/finding.ts';
import { quantityOf } from './counts/quantity-of.ts';
import type { AnyPhrase } from './phrases/phrase.ts';

/** The event's own count goes before what is only planned or feared, that before parts of a count, what led to it last. */
const RANK = { main: 0, unreal: 1, subset: 2, background: 3 } as const;

interface Ranked extends CategoryCount {
  readonly rank: number;
}

/**
 * Finds the counts by category: "killed 9 people and injured 36" gives two, "a soldier was killed" one of 1,
 * "no casualties" one of 0. Within a category the event's own total stands first.
 */
export function readCounts(prose: Prose, accounts: readonly Account[]): CategoryCount[] {
  return accounts
    .flatMap(({ findings, phrases }) => findings.flatMap((finding) => countOf(prose, phrases, finding)))
    .sort((a, b) => a.rank - b.rank || a.start - b.start)
    .map(({ category, value, low, high, start, end }) => ({ category, value, low, high, start, end }));
}

function countOf(
  prose: Prose,
  phrases: readonly AnyPhrase[],
  { category, noun, by, role, denied }: Finding,
): Ranked[] {
  // What led to the event is left out, but for numbers of deaths and the like that are themselves reported on.
  if (role === 'background' && (noun.figure < 0 || phrases[by]!.kind === 'verb')) return [];
  const quantity = quantityOf(noun, prose);
  if (quantity === null) return [];
  const figure = prose.figures[noun.figure];
  const start = figure?.start ?? prose.tokens.start(noun.first);
  const end = figure?.end ?? prose.tokens.end(noun.last - 1);
  const amount = denied ? { value: 0, low: null, high: null } : quantity;
  return [{ category, ...amount, start, end, rank: RANK[role] }];
}
