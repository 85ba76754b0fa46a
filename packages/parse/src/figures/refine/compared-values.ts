import type { Read } from '../../scan.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { boundBefore } from '../bound.ts';
import type { FigureDraft } from '../figure-draft.ts';
import { countsNothing, withUnitOf } from './shared-unit.ts';

/** How many words may stand between "against" and the number: "against a target of 18". */
const REACH = 4;
/** How many figures back the amount may stand with which a number is compared. */
const FARTHEST = 3;

/** A greater number is no percentage unless it says so. */
const GREATEST = 100;

/**
 * Gives a bare number the unit of the amount that it is set beside: "took 42 minutes, against a target of [18]",
 * "rose by 2 percent but fell by [1]", "does 12 mpg in town and [17] on the road".
 */
export function comparedValues(drafts: readonly Read<FigureDraft>[], tokens: Tokens): Read<FigureDraft>[] {
  const valued = [...drafts];
  for (const [place, draft] of drafts.entries()) {
    if (draft.kind !== 'count' || draft.unit !== null || place === 0) continue;
    const other = besides(valued, place, tokens);
    if (other !== undefined) valued[place] = withUnitOf(draft, other);
  }
  return valued;
}

/** The amount in its sentence beside which a bare number stands, or undefined where it stands alone. */
function besides(
  drafts: readonly Read<FigureDraft>[],
  place: number,
  tokens: Tokens,
): Read<FigureDraft> | undefined {
  const draft = drafts[place]!;
  if (draft.value === null || !countsNothing(tokens, draft.last)) return undefined;
  const first = draft.first - (boundBefore(tokens, draft.first)?.tokens ?? 0);
  const broken = !Number.isInteger(draft.value);
  for (let at = place - 1; at >= 0 && at >= place - FARTHEST; at -= 1) {
    const other = drafts[at]!;
    // "fell 7.3% and closed at 8,579.19"
    if (other.kind === 'percent' && Math.abs(draft.value) > GREATEST) return undefined;
    if (!isInSentence(tokens, other.last, draft.first)) return undefined;
    if (!isMeasured(other)) {
      // A whole number may be another one of what was counted in between: "5% across 40 towns, against 35".
      if (!broken) return undefined;
      continue;
    }
    const beside =
      isAgainst(tokens, first, other.last) ||
      isParallel(tokens, first, other, broken) ||
      isGapped(tokens, first - 1, draft.last, other) ||
      (broken && isPlacedLater(tokens, first - 1, draft.last, other));
    return beside ? other : undefined;
  }
  return undefined;
}

/** Amounts of time are left alone: "for 3 years and 12 in all". */
const isMeasured = ({ kind, unit }: FigureDraft): boolean =>
  unit !== null && (kind === 'measure' || kind === 'money' || kind === 'percent' || kind === 'rate');

const COMPARING = new Set(['against', 'versus', 'vs']);

/** "against [18]", "compared with the [18] of last year", "versus a target of [18]". */
function isAgainst(tokens: Tokens, first: number, end: number): boolean {
  for (let at = first - 1; at >= end && at >= first - REACH; at -= 1) {
    if (tokens.kind(at) !== TokenKind.Word) return false;
    if (COMPARING.has(tokens.lower(at))) return true;
    if (tokens.spells(at, 'with') || tokens.spells(at, 'to'))
      return tokens.spells(at - 1, 'compared') || tokens.spells(at - 1, 'comparison');
  }
  return false;
}

/** "by 2 percent but fell by [1]", "is 84.75 cents, while the lowest is [74.07]": one word before both. */
function isParallel(tokens: Tokens, first: number, other: FigureDraft, broken: boolean): boolean {
  if (tokens.word(other.last - 1)?.timeUnit !== undefined) return false;
  const word = tokens.word(first - 1);
  if (word === undefined || !isJoined(tokens, other.last, first)) return false;
  if (word.spelling === 'by') return other.kind === 'percent' || tokens.spells(other.first - 1, 'by');
  if (!broken || word.spelling === 'than' || word.spelling === 'of') return false;
  const preposition = word.functionWord === 'preposition' || word.closedClass === 'be';
  return preposition && (tokens.lower(other.first - 1) === word.spelling || other.kind === 'percent');
}

/** "30%, the US [11] and India [8]", "12 mpg in town and [17] on the road": the verb is left out. */
function isGapped(tokens: Tokens, joint: number, last: number, other: FigureDraft): boolean {
  if (tokens.spells(joint, 'and') && isPlaced(tokens, last)) return isPlaced(tokens, other.last);
  if (other.kind !== 'percent' || !tokens.capitalised(joint)) return false;
  const before = tokens.spells(joint - 1, 'the') ? joint - 2 : joint - 1;
  return (
    (tokens.is(before, ',') && before === other.last) ||
    (tokens.spells(before, 'and') && before - other.last <= REACH)
  );
}

/** "a 1.4 degree launch angle in 2018 and [2.1] last year": words about the first amount stand before its place. */
function isPlacedLater(tokens: Tokens, joint: number, last: number, other: FigureDraft): boolean {
  if (!tokens.spells(joint, 'and') || !isPlaced(tokens, last)) return false;
  for (let at = other.last; at < joint && at <= other.last + FARTHEST_PLACE; at += 1) {
    if (isPlaced(tokens, at)) return true;
    if (tokens.kind(at) !== TokenKind.Word) return false;
  }
  return false;
}

/** How many words about the first amount may stand before its place. */
const FARTHEST_PLACE = 4;

/** "in town", "on the road", "last year": where or when the amount was so. */
function isPlaced(tokens: Tokens, at: number): boolean {
  const word = tokens.word(at);
  return (
    PLACES.has(word?.spelling ?? '') ||
    (word?.nounStop !== undefined && tokens.word(at + 1)?.timeUnit !== undefined)
  );
}

const PLACES = new Set(['in', 'on', 'at', 'for', 'during']);

/** Whether a comma or a conjunction stands between the two. */
function isJoined(tokens: Tokens, end: number, first: number): boolean {
  for (let at = end; at < first; at += 1)
    if (tokens.is(at, ',') || tokens.word(at)?.functionWord === 'coordinator' || tokens.spells(at, 'while'))
      return true;
  return false;
}

function isInSentence(tokens: Tokens, end: number, first: number): boolean {
  for (let at = end; at < first; at += 1)
    if (tokens.is(at, '.') || tokens.is(at, ';') || tokens.kind(at) === TokenKind.Newline) return false;
  return true;
}
