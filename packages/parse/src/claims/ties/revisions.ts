import type { Prose } from '../../text/prose.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Untied } from '../untied.ts';
import { areOneSpeaker } from './same-speaker.ts';
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

/** Corrected numbers: "14 dead, revised from 12", "up from 9", "rose to 14 from 9", "initially said 9": the new one is a revision of the old. */
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
  claims.forEach((claim, old) => {
    const { figure, account } = claim;
    const later = toldFirst(tokens, claim) ? newerBefore(claims, old) : -1;
    if (later >= 0) found.push({ from: later, kind: 'revision', to: old });
    const before = figures[figure]!.first - 1;
    if (!tokens.spells(before, 'from')) return;
    const cue = [before - 1, before - 2].find((at) => REVISES.has(tokens.lower(at)));
    const now = claims.findLastIndex((claim, index) => index < old && claim.account === account);
    if (now >= 0 && (cue !== undefined || movesTo(now, before)))
      found.push({ from: now, kind: 'revision', to: old });
  });
  return found;
}

const FIRST = new Set(['initially', 'originally', 'previously']);
/** The letters that those begin with: no other word is cut out of the text. */
const OPENINGS = new Set([...'iop'].map((letter) => letter.charCodeAt(0)));

/** "The ministry [initially] said 11 had died": a number that gave way to another. */
function toldFirst(tokens: Tokens, { account: { sentence }, attribution }: Untied): boolean {
  if (attribution === null) return false;
  for (let at = sentence.first; at < sentence.last; at += 1)
    if (OPENINGS.has(tokens.text.charCodeAt(tokens.start(at))) && FIRST.has(tokens.lower(at))) return true;
  return false;
}

/** How many claims back the number may stand that took the place of one told first. */
const NEAREST = 8;

/** The claim before of the same category and speaker that another sentence tells, or -1. */
function newerBefore(claims: readonly Untied[], old: number): number {
  const { category, attribution, account } = claims[old]!;
  for (let at = old - 1; at >= Math.max(0, old - NEAREST); at -= 1) {
    const newer = claims[at]!;
    if (newer.account === account || newer.category === null || newer.category !== category) continue;
    if (newer.attribution !== null && areOneSpeaker(newer.attribution.source, attribution!.source)) return at;
  }
  return -1;
}
