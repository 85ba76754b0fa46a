import { TokenKind, type Tokens } from '../../text/tokens.ts';
import type { Amount } from '../amount.ts';
import { boundBefore } from '../bound.ts';
import { isPerMany } from '../counted/per.ts';
import { isLabelled } from './labelled.ts';
import { isFixedName, isModelNumber, isNamed } from './named.ts';
import { phoneEnd } from './phone.ts';
import { isRoundScore } from './round-score.ts';
import { isSpelledName } from './spelled-name.ts';
import {
  hasLettersBehind,
  isClock,
  isGluedToLetters,
  isListNumber,
  isMisread,
  isSerial,
} from './written-shape.ts';

/**
 * Whether the number is part of a name: "S&P 500", "F-16", "M1978", "163rd Brigade", "Section 427", "iPhone 11", "3-2".
 *
 * Such numbers measure and count nothing.
 */
export function isDesignation(tokens: Tokens, amount: Amount): boolean {
  const { first } = amount;
  const digits = tokens.kind(first) === TokenKind.Number;
  if (tokens.is(first, '+')) return phoneEnd(tokens, first + 1) > 0;
  if (digits && (isGluedToLetters(tokens, first) || isMisread(tokens, amount))) return true;
  if (digits && isSerial(tokens, amount)) return true;
  if (digits && isWard(tokens, amount)) return true;
  if (amount.unit !== null || amount.prefixed) return false;
  if (isPerMany(tokens, first, amount.value)) return true;
  if (!digits) return isLabelled(tokens, amount) || isSpelledName(tokens, amount);
  if (hasLettersBehind(tokens, amount) || isClock(tokens, amount) || isListNumber(tokens, amount))
    return true;
  if (isRoundScore(tokens, amount)) return true;
  if (startsWithZero(tokens, first) || phoneEnd(tokens, first) > 0) return true;
  if (isFixedName(tokens, amount)) return true;
  if (amount.magnitude > 1) return false;
  if (isModelNumber(tokens, amount) && boundBefore(tokens, first) === null) return true;
  return isLabelled(tokens, amount) || isNamed(tokens, amount) || isYear(tokens, amount);
}

/** "Ward 4B": a letter that would be a unit elsewhere, behind a label and its number. */
const isWard = (tokens: Tokens, { first, end, numberEnd }: Amount): boolean =>
  tokens.word(first - 1)?.numberLabel === 'always' &&
  end - first === 2 &&
  tokens.glued(first) &&
  tokens.end(end - 1) - tokens.start(end - 1) === 1 &&
  tokens.capitalised(end - 1) &&
  numberEnd <= end;

const startsWithZero = (tokens: Tokens, at: number): boolean => /^0\d+$/.test(tokens.surface(at));

/** A bare number from 1900 to 2099 is a year unless people or things are counted with it. */
function isYear(tokens: Tokens, { first, end, value }: Amount): boolean {
  if (isOfEra(tokens, first)) return true;
  if (!/^(?:19|20)\d\d$/.test(tokens.surface(first)) || !Number.isInteger(value)) return false;
  const next = tokens.word(end);
  if (next?.people?.number === 'many') return false;
  return !(next?.spelling === 'of' && tokens.word(end + 1)?.functionWord === 'definite');
}

/** "between A.D. 1000 and [1260]": a second year behind one whose era is told. */
const isOfEra = (tokens: Tokens, at: number): boolean =>
  ['and', 'to', 'or'].some((joint) => tokens.spells(at - 1, joint)) &&
  tokens.kind(at - 2) === TokenKind.Number &&
  ['ad', 'a.d.', 'ce'].some((era) => tokens.spells(at - 3, era)) &&
  tokens.end(at) - tokens.start(at) <= 4;
