import { isHyphen, pastTie } from '../text/hyphen.ts';
import type { Tokens } from '../text/tokens.ts';
import { boundBefore } from './bound.ts';
import type { Fraction } from './fraction-reading.ts';
import { magnitudeAt, wholeOf } from './part-whole.ts';
import { readUnit } from './units/read-unit.ts';

/** "half", "half a million", "half-a-dozen", "half an hour"; `first` is the article before it or itself. */
export function readHalf(tokens: Tokens, at: number, first: number): Fraction | null {
  if (isHyphen(tokens, at - 1) && tokens.glued(at - 1) && first === at) return null;
  const behind = pastTie(tokens, at + 1);
  const article = tokens.word(behind)?.article !== undefined;
  const whole = magnitudeAt(tokens, article ? pastTie(tokens, behind + 1) : behind);
  if (whole !== null) return { value: whole.value / 2, end: whole.end, counts: true };
  if (behind > at + 1) return null;
  const of = tokens.spells(at + 1, 'of') ? wholeOf(tokens, at + 1) : null;
  if (of !== null) return { value: of.value / 2, end: of.end, counts: true };
  if (article && isUnitAt(tokens, at + 2)) return { value: 0.5, end: at + 2, counts: true };
  return isPartOfTime(tokens, at) ? null : plainHalf(tokens, at, first);
}

const isUnitAt = (tokens: Tokens, at: number): boolean =>
  readUnit(tokens, at, 0.5) !== null && tokens.word(at)?.fraction === undefined;

/** "half of", "nearly half", "half the", "a half", "half percent". */
function plainHalf(tokens: Tokens, at: number, first: number): Fraction | null {
  const next = tokens.word(at + 1);
  const counts = next?.spelling === 'percent' || next?.unit !== undefined;
  const whole =
    next?.spelling === 'of' || next?.spelling === 'the' || next?.functionWord === 'auxiliary' || first < at;
  return counts || whole || boundBefore(tokens, first) !== null ? { value: 0.5, end: at + 1, counts } : null;
}

const PLACES = new Set(['first', 'second', 'last', 'final', 'other', 'latter', 'opening', 'top', 'bottom']);

/** "the second half", "half way", "half time", "Half Moon": no part of anything. */
const isPartOfTime = (tokens: Tokens, at: number): boolean =>
  PLACES.has(tokens.lower(at - 1)) ||
  tokens.spells(at + 1, 'way') ||
  tokens.spells(at + 1, 'time') ||
  (tokens.capitalised(at) && tokens.capitalised(at + 1));
