import { TokenKind, type Tokens } from '../text/tokens.ts';
import type { Cardinal } from './cardinal-reading.ts';
import { magnified, rounded } from './magnified.ts';

/** "2 1/2", "two and a half", "1½", "three quarters": adds the fraction behind a whole number. */
export function withFraction(tokens: Tokens, base: Cardinal): Cardinal | null {
  const { end } = base;
  const vulgar = vulgarAt(tokens, end);
  if (vulgar !== undefined && base.digits)
    return { ...base, value: base.value + vulgar * base.magnitude, end: end + 1 };
  const hyphen = tokens.is(end, '-') && tokens.glued(end - 1) ? 1 : 0;
  if (
    tokens.kind(end + hyphen) === TokenKind.Number &&
    tokens.is(end + hyphen + 1, '/') &&
    tokens.glued(end + hyphen)
  ) {
    const part = slashed(tokens, end + hyphen);
    if (part !== null && part.value < 1) return { ...base, value: base.value + part.value, end: part.end };
  }
  if (tokens.spells(end, 'and')) {
    const at =
      tokens.spells(end + 1, 'a') || tokens.spells(end + 1, 'an') || tokens.spells(end + 1, 'one')
        ? end + 2
        : end + 1;
    const hyphened = tokens.is(at, '-') ? at + 1 : at;
    const count = at === end + 1 && !base.digits ? tokens.word(at)?.numeral : undefined;
    const parts = count?.role === 'unit' ? tokens.word(at + 1)?.fraction : undefined;
    if (count !== undefined && parts !== undefined && tokens.surface(at + 1).endsWith('s'))
      return { ...base, value: rounded(base.value + count.value * parts), end: at + 2 };
    const fraction = tokens.word(hyphened)?.fraction;
    if (fraction !== undefined && at === end + 2 && !tokens.surface(hyphened).endsWith('s')) {
      const scaled = magnified(tokens, {
        ...base,
        value: base.value + fraction,
        end: hyphened + 1,
        magnitude: 1,
      });
      return {
        ...scaled,
        value: rounded(base.magnitude > 1 ? base.value + fraction * base.magnitude : scaled.value),
      };
    }
  }
  return null;
}

/** The fractions that are characters of their own. */
export const VULGAR: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅛': 1 / 8,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
  '⅕': 1 / 5,
};

/** The fraction that stands at `at` as one character. */
export const vulgarAt = (tokens: Tokens, at: number): number | undefined =>
  tokens.symbol(at) < FIRST_VULGAR ? undefined : VULGAR[tokens.surface(at)];
const FIRST_VULGAR = '¼'.charCodeAt(0);

/** "1/2", "3/4": small whole numbers with a slash. */
export function slashed(tokens: Tokens, at: number): { value: number; end: number } | null {
  if (
    !tokens.is(at + 1, '/') ||
    !tokens.glued(at) ||
    !tokens.glued(at + 1) ||
    tokens.kind(at + 2) !== TokenKind.Number
  )
    return null;
  const over = Number(tokens.surface(at));
  const under = Number(tokens.surface(at + 2));
  if (!Number.isInteger(over) || !Number.isInteger(under) || under === 0 || under > 100 || over > 99)
    return null;
  if (tokens.is(at + 3, '/')) return null;
  return { value: over / under, end: at + 3 };
}
