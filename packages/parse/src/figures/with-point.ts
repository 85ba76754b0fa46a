import type { Tokens } from '../text/tokens.ts';
import type { Cardinal } from './cardinal-reading.ts';
import { magnified } from './magnified.ts';

const isNought = (tokens: Tokens, at: number): boolean =>
  tokens.spells(at, 'zero') ||
  tokens.spells(at, 'nought') ||
  tokens.spells(at, 'naught') ||
  tokens.spells(at, 'oh');

/**
 * Decimals in words behind a number in words: "two point five million", "nine point nought four"; with no number before the
 * point only where a magnitude or "percent" behind says that one is meant: "point five percent". Null where none are.
 */
export function withPoint(tokens: Tokens, at: number, whole: Cardinal | null): Cardinal | null {
  if (whole !== null && (whole.digits || whole.magnitude > 1e2)) return null;
  const bare = whole === null && tokens.spells(at, 'point');
  if (whole === null && !bare && !isNought(tokens, at)) return null;
  const point = bare ? at : (whole?.end ?? at + 1);
  if (!tokens.spells(point, 'point')) return null;
  let end = point + 1;
  let decimals = '';
  for (let digits = digitsAt(tokens, end); digits !== null; digits = digitsAt(tokens, end)) {
    decimals += digits;
    end += 1;
    if (tokens.is(end, '-') && digitsAt(tokens, end + 1) !== null && decimals.endsWith('0')) {
      decimals = decimals.slice(0, -1);
      end += 1;
    }
  }
  if (decimals === '' || (bare && !isEnlarged(tokens, end) && tokens.word(at - 1)?.sign === undefined))
    return null;
  const value = Number(`${whole?.value ?? 0}.${decimals}`);
  return { ...magnified(tokens, { value, end, magnitude: 1, digits: true }), digits: false };
}

/** Whether a magnitude or "percent" stands there. */
const isEnlarged = (tokens: Tokens, at: number): boolean =>
  tokens.word(at)?.numeral?.role === 'magnitude' ||
  tokens.word(at)?.unit?.word?.dimension === 'percent' ||
  (tokens.spells(at, 'per') && tokens.spells(at + 1, 'cent')) ||
  tokens.is(at, '%');

/** The digits that one word after the point stands for: "seven" is 7, "seventy" 70, "nought" 0. */
function digitsAt(tokens: Tokens, at: number): string | null {
  if (isNought(tokens, at)) return '0';
  const numeral = tokens.word(at)?.numeral;
  return numeral?.role === 'unit' || numeral?.role === 'teen' || numeral?.role === 'ten'
    ? String(numeral.value)
    : null;
}
