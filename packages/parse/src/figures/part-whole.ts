import { pastTie } from '../text/hyphen.ts';
import type { Tokens } from '../text/tokens.ts';
import { magnified } from './magnified.ts';
import { readUnit } from './units/read-unit.ts';

/** What a part is of, as a number, and the first token behind it. */
export interface Whole {
  readonly value: number;
  readonly end: number;
}

/** "million", "of a million", "of one billion", "of 1 percent" behind a part. */
export function wholeOf(tokens: Tokens, at: number): Whole | null {
  const bare = magnitudeAt(tokens, pastTie(tokens, at));
  if (bare !== null) return bare;
  if (!tokens.spells(at, 'of')) return null;
  const one =
    tokens.word(at + 1)?.article !== undefined ||
    tokens.spells(at + 1, 'one') ||
    tokens.surface(at + 1) === '1';
  if (!one) return null;
  const percent = readUnit(tokens, at + 2, 1)?.kind === 'percent';
  return percent ? { value: 1, end: at + 2 } : magnitudeAt(tokens, at + 2);
}

/** "of a mile", "of an acre" behind a part: one of the unit that follows. */
export function unitOf(tokens: Tokens, at: number): Whole | null {
  if (!tokens.spells(at, 'of') || tokens.word(at + 1)?.article === undefined) return null;
  return readUnit(tokens, at + 2, 0.5)?.kind === 'measure' ? { value: 1, end: at + 2 } : null;
}

/** "thousand", "million", "hundred thousand": what multiplies, without a number before it. */
export function magnitudeAt(tokens: Tokens, at: number): Whole | null {
  const numeral = tokens.word(at)?.numeral;
  if (numeral?.role !== 'magnitude' && numeral?.role !== 'hundred' && numeral?.role !== 'dozen') return null;
  const { value, end } = magnified(tokens, { value: 1, end: at, magnitude: 1, digits: false });
  return { value, end };
}
