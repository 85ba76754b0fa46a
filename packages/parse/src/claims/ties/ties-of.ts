import type { Tie } from '@muster/model';
import type { Prose } from '../../text/prose.ts';
import type { Untied } from '../untied.ts';
import { BEFALLEN } from './befallen.ts';
import { alternatives } from './alternatives.ts';
import { ofAll } from './of-all.ts';
import { ofThem } from './of-them.ts';
import { parts } from './parts.ts';
import { repetitions } from './repetitions.ts';
import { revisions } from './revisions.ts';
import { rivals } from './rivals.ts';
import { sums } from './sums.ts';
import type { Tied } from './tied.ts';
import { updates } from './updates.ts';

/** How the claims of one report hang together; no pair is tied twice. */
export function tiesOf(prose: Prose, claims: readonly Untied[]): Tied[] {
  if (claims.length < 2) return [];
  const paired = new Set<string>();
  const repeated = repetitions(prose, claims);
  const tied = [parts, ofThem, ofAll, sums, revisions, updates, alternatives].flatMap((read) =>
    read(prose, claims),
  );
  return tied.concat(repeated, rivals(prose, claims, repeated, tied)).filter(({ from, to }) => {
    const pair = from < to ? `${from} ${to}` : `${to} ${from}`;
    if (paired.has(pair) || from === to) return false;
    paired.add(pair);
    return true;
  });
}

/** The ties of each claim: a subset and a part point to their total and the total back, alternatives to each other. */
export function tieLists(claims: readonly Untied[], tied: readonly Tied[]): Tie[][] {
  const ties: Tie[][] = claims.map(() => []);
  for (const { from, kind, to } of tied) {
    ties[from]!.push({ kind, claim: claims[to]!.id });
    const back =
      kind === 'subset' || kind === 'part' ? 'total' : kind === 'alternative' ? 'alternative' : null;
    if (back !== null) ties[to]!.push({ kind: back, claim: claims[from]!.id });
  }
  return ties;
}

/**
 * A number whose noun is left out counts what the one counts that it stands against, "14, up from 9", or of which it is a
 * part: "sixteen of those killed".
 */
export function inherited(claims: readonly Untied[], tied: readonly Tied[], index: number): string | null {
  const own = claims[index]!;
  if (own.category !== null && (own.category !== 'people' || own.what !== null)) return own.category;
  for (const { from, kind, to } of tied) {
    // "Of those killed, 12 were women"
    if (own.category === 'people') {
      if ((kind !== 'part' && kind !== 'subset') || from !== index) continue;
      return BEFALLEN.has(claims[to]!.category ?? '') ? claims[to]!.category : own.category;
    }
    if (kind === 'subset' && from === index && claims[index]!.counted === null) return claims[to]!.category;
    if (kind !== 'alternative' && kind !== 'revision') continue;
    const other = from === index ? to : to === index ? from : -1;
    if (other >= 0) return claims[other]!.category;
  }
  return own.category;
}
