import type { Prose } from '../../text/prose.ts';
import type { Untied } from '../untied.ts';
import type { Tied } from './tied.ts';

/** The same number of the same category, said again: tied to its first mention. */
export function repetitions({ figures }: Prose, claims: readonly Untied[]): Tied[] {
  const first = new Map<string, number>();
  const found: Tied[] = [];
  claims.forEach(({ figure, category, whose, account }, index) => {
    const { value, low, high, kind, unit } = figures[figure]!;
    if (category === null || (kind !== 'count' && kind !== 'money')) return;
    const key = [category, kind, unit, value, low, high].join(' ');
    const before = first.get(key);
    if (before === undefined) first.set(key, index);
    else if (
      claims[before]!.account !== account &&
      (whose === null || claims[before]!.whose === null || whose === claims[before]!.whose)
    ) {
      found.push({ from: index, kind: 'same', to: before });
    }
  });
  return found;
}
