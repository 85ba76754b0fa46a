import type { Tokens } from '../text/tokens.ts';
import type { Cardinal } from './cardinal-reading.ts';
import { magnified } from './magnified.ts';

const isNought = (tokens: Tokens, at: number): boolean =>
  tokens.spells(at, 'zero') ||
  tokens.spells(at, 'nought') ||
  tokens.spells(at, 'naught') ||
  tokens.spells(at, 'oh');

/** Decimals in words behind a number in words: "two point five million", "nine point nought four"; null where none are. */
export function withPoint(tokens: Tokens, at: number, whole: Cardinal | null): Cardinal | null {
  if (whole !== null && (whole.digits || whole.magnitude > 1e2)) return null;
  if (whole === null && !isNought(tokens, at)) return null;
  const point = whole?.end ?? at + 1;
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
  if (decimals === '') return null;
  const value = Number(`${whole?.value ?? 0}.${decimals}`);
  return { ...magnified(tokens, { value, end, magnitude: 1, digits: true }), digits: false };
}

/** The digits that one word after the point stands for: "seven" is 7, "seventy" 70, "nought" 0. */
function digitsAt(tokens: Tokens, at: number): string | null {
  if (isNought(tokens, at)) return '0';
  const numeral = tokens.word(at)?.numeral;
  return numeral?.role === 'unit' || numeral?.role === 'teen' || numeral?.role === 'ten'
    ? String(numeral.value)
    : null;
}
