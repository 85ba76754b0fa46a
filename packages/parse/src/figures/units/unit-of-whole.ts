import { isHyphen } from '../../text/hyphen.ts';
import type { Tokens } from '../../text/tokens.ts';
import { readNumber } from '../read-number.ts';
import { readUnit } from './read-unit.ts';
import type { UnitReading } from './unit-reading.ts';

const DETERMINERS = new Set(['the', 'its', 'their', 'his', 'her', 'a', 'an']);

/**
 * Reads the currency of a part at the whole that is told behind it: "280 million of the 1.5 billion shekels"; it takes no
 * tokens. "0.1 of a percentage point" is so much of one. "Five of the three-ton satellites" weigh something else together, so other units are not carried over.
 */
export function readUnitOfWhole(tokens: Tokens, end: number, value: number): UnitReading | null {
  if (!tokens.spells(end, 'of') || !DETERMINERS.has(tokens.spelling(end + 1))) return null;
  const one =
    tokens.word(end + 1)?.article !== undefined && value < 1 ? readUnit(tokens, end + 2, value) : null;
  if (one?.kind === 'percent' || one?.kind === 'measure') return one;
  const whole = readNumber(tokens, end + 2);
  const unit =
    whole === null || isHyphen(tokens, whole.end) ? null : readUnit(tokens, whole.end, whole.value);
  return unit?.kind === 'money' ? { ...unit, end } : null;
}
