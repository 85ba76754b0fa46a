import { pastTie } from '../../text/hyphen.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { NumberReading } from '../number-reading.ts';
import { spokenNumber } from '../spoken-number.ts';

const ZERO = new Set(['oh', 'zero', 'o']);

/** Reads the minutes behind an hour in words: "three [twenty]", "nine [fifty-nine]", "twelve [oh five]". */
export function spokenMinutes(tokens: Tokens, at: number): NumberReading | null {
  const first = pastTie(tokens, at);
  if (ZERO.has(tokens.lower(first))) {
    const unit = pastTie(tokens, first + 1);
    const told = tokens.word(unit)?.numeral;
    return told?.role === 'unit' && told.value > 0 ? { value: told.value, end: unit + 1 } : null;
  }
  const minutes = spokenNumber(tokens, first);
  return minutes === null || minutes.value > 59 ? null : minutes;
}
