import type { Tokens } from '../../text/tokens.ts';
import type { Cardinal } from '../cardinal-reading.ts';
import { readUnit } from './read-unit.ts';
import type { UnitReading } from './unit-reading.ts';

/** Letters that multiply a number and are symbols of units as well: millions or metres, billions or bytes. */
const AMBIGUOUS = new Set(['m', 'b', 'B', 'K']);

/** A number whose letter is its unit: "35m" of cable. */
export interface LetterUnit {
  readonly value: number;
  readonly magnitude: 1;
  readonly numberEnd: number;
  readonly unit: UnitReading;
  readonly end: number;
}

/** Reads the letter behind a number as a unit: "a 35m mast"; null where it multiplies what is counted: "35m devices". */
export function readLetterUnit(tokens: Tokens, cardinal: Cardinal): LetterUnit | null {
  const at = cardinal.end - 1;
  if (!AMBIGUOUS.has(tokens.surface(at)) || countsNoun(tokens, cardinal.end)) return null;
  const value = cardinal.value / cardinal.magnitude;
  const unit = readUnit(tokens, at, value);
  return unit === null ? null : { value, magnitude: 1, numberEnd: at, unit, end: unit.end };
}

/** Whether a plural noun or "of" follows: "35m devices", "1.2m of them". */
function countsNoun(tokens: Tokens, at: number): boolean {
  const word = tokens.word(at);
  if (word?.spelling === 'of' || word?.people !== undefined) return true;
  return word?.functionWord === undefined && !tokens.capitalised(at) && /[a-z]{2}s$/.test(tokens.surface(at));
}
