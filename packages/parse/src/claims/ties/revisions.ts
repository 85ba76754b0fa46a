import type { Prose } from '../../text/prose.ts';
import type { Untied } from '../untied.ts';
import type { Tied } from './tied.ts';

const REVISES = new Set([
  'revised',
  'corrected',
  'up',
  'down',
  'raised',
  'lowered',
  'updated',
  'increased',
  'reduced',
]);

/** Corrected numbers: "14 dead, revised from 12", "up from 9": the new one is a revision of the old. */
export function revisions({ tokens, figures }: Prose, claims: readonly Untied[]): Tied[] {
  const found: Tied[] = [];
  claims.forEach(({ figure, account }, old) => {
    const before = figures[figure]!.first - 1;
    if (!tokens.spells(before, 'from')) return;
    const cue = [before - 1, before - 2].find((at) => REVISES.has(tokens.lower(at)));
    if (cue === undefined) return;
    const now = claims.findLastIndex((claim, index) => index < old && claim.account === account);
    if (now >= 0) found.push({ from: now, kind: 'revision', to: old });
  });
  return found;
}
