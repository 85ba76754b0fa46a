import type { Prose } from '../../text/prose.ts';
import type { Untied } from '../untied.ts';
import type { Tied } from './tied.ts';

/**
 * The same number of the same category, said again: tied to its first mention. A bound may be left out ("eight million"
 * for "more than 8 million"); the same number from another speaker is no repetition.
 */
export function repetitions({ figures }: Prose, claims: readonly Untied[]): Tied[] {
  const first = new Map<string, number>();
  const found: Tied[] = [];
  claims.forEach((claim, index) => {
    const { value, low, high, kind, unit } = figures[claim.figure]!;
    if (claim.category === null || (kind !== 'count' && kind !== 'money')) return;
    const key = [claim.category, kind, unit, value ?? `${low} ${high}`].join(' ');
    const before = first.get(key);
    if (before === undefined) first.set(key, index);
    else if (claims[before]!.account !== claim.account && agree(claims[before]!, claim))
      found.push({ from: index, kind: 'same', to: before });
  });
  return found;
}

/** Whether both may speak of the same people in the same words: no other side, no other speaker. */
const agree = (a: Untied, b: Untied): boolean =>
  fits(a.whose, b.whose) && fits(a.attribution?.source ?? null, b.attribution?.source ?? null);

const fits = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;
