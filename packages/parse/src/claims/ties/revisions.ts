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

/** Verbs that bring the new number with "to" before the old one: "rose to 14 from 9", "corrected the toll to 14 dead from 12". */
const MOVES = new Set(
  `revised corrected raised lowered updated increased reduced rose risen rises climbed jumped fell fallen dropped grew grown cut`.split(
    ' ',
  ),
);
/** As many tokens may be the new number's noun. */
const NOUN = 3;

/** Corrected numbers: "14 dead, revised from 12", "up from 9", "rose to 14 from 9": the new one is a revision of the old. */
export function revisions({ tokens, figures }: Prose, claims: readonly Untied[]): Tied[] {
  const found: Tied[] = [];
  /** "… to 14 dead from": the new number stands right before, behind "to" and a verb that moves it. */
  const movesTo = (index: number, from: number): boolean => {
    const { figure, account } = claims[index]!;
    const { first, last } = figures[figure]!;
    if (from - last > NOUN || !tokens.spells(first - 1, 'to')) return false;
    for (let at = account.sentence.first; at < first; at += 1)
      if (tokens.word(at) !== undefined && MOVES.has(tokens.lower(at))) return true;
    return false;
  };
  claims.forEach(({ figure, account }, old) => {
    const before = figures[figure]!.first - 1;
    if (!tokens.spells(before, 'from')) return;
    const cue = [before - 1, before - 2].find((at) => REVISES.has(tokens.lower(at)));
    const now = claims.findLastIndex((claim, index) => index < old && claim.account === account);
    if (now >= 0 && (cue !== undefined || movesTo(now, before)))
      found.push({ from: now, kind: 'revision', to: old });
  });
  return found;
}
