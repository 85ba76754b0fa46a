import type { Prose } from '../../text/prose.ts';
import type { Untied } from '../untied.ts';
import type { Tied } from './tied.ts';

const MAKING = new Set([
  'make',
  'makes',
  'made',
  'total',
  'totals',
  'totalled',
  'totaled',
  'equal',
  'equals',
  'sum',
]);

/** Numbers that the report itself adds up: "Three hundred dead and 2,700 wounded make 3,000", "That makes 6,000 in total". */
export function sums({ tokens, figures }: Prose, claims: readonly Untied[]): Tied[] {
  const found: Tied[] = [];
  claims.forEach((claim, to) => {
    const { first, kind } = figures[claim.figure]!;
    const verb = tokens.spells(first - 1, 'of') || tokens.spells(first - 1, 'up') ? first - 2 : first - 1;
    if (kind !== 'count' || !MAKING.has(tokens.lower(verb))) return;
    const { account } = claim;
    const own = claims.filter((other, at) => at < to && other.account === account);
    const parts =
      own.length > 0
        ? own
        : claims.filter((other, at) => at < to && other.account.number === account.number - 1);
    if (parts.length < 2) return;
    for (const part of parts) found.push({ from: claims.indexOf(part), kind: 'part', to });
  });
  return found;
}
