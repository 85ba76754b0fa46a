import { pastTie } from '../text/hyphen.ts';
import type { Tokens } from '../text/tokens.ts';
import type { NumberReading } from './number-reading.ts';

/** Reads a number in words from ten to ninety-nine, as years, minutes and days are told: "ninety-six", "twelve", "twenty nine". */
export function spokenNumber(tokens: Tokens, at: number): NumberReading | null {
  const numeral = tokens.word(at)?.numeral;
  if (numeral?.role === 'teen') return { value: numeral.value, end: at + 1 };
  if (numeral?.role !== 'ten') return null;
  const next = pastTie(tokens, at + 1);
  const unit = tokens.word(next)?.numeral;
  return unit?.role === 'unit' && unit.value > 0
    ? { value: numeral.value + unit.value, end: next + 1 }
    : { value: numeral.value, end: at + 1 };
}
