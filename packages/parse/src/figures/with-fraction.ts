import { pastTie } from '../text/hyphen.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import type { Cardinal } from './cardinal-reading.ts';
import { readDenominator } from './denominator.ts';
import { magnified, rounded } from './magnified.ts';

/** "2 1/2", "two and a half", "1½", "four-and-a-half": adds the fraction behind a whole number, or gives null. */
export function withFraction(tokens: Tokens, base: Cardinal): Cardinal | null {
  const vulgar = vulgarAt(tokens, base.end);
  if (vulgar !== undefined && base.digits)
    return base.magnitude > 1
      ? { ...base, value: base.value + vulgar * base.magnitude, end: base.end + 1 }
      : enlarged(tokens, base, vulgar, base.end + 1);
  const slash = pastTie(tokens, base.end);
  if (tokens.kind(slash) === TokenKind.Number) {
    const part = slashed(tokens, slash);
    return part !== null && part.value < 1 ? enlarged(tokens, base, part.value, part.end) : null;
  }
  if (!tokens.spells(slash, 'and')) return null;
  const part = pastTie(tokens, slash + 1);
  return (
    withWordedFraction(tokens, base, part) ?? withBareHalf(tokens, base, part) ?? withPart(tokens, base, part)
  );
}

/** A whole number with its part, and what multiplies both: "2 1/2 million". */
const enlarged = (tokens: Tokens, base: Cardinal, part: number, end: number): Cardinal =>
  magnified(tokens, { ...base, value: base.value + part, end });

/** "one and half million", "three and half years": a half without its article, before what it is a half of. */
function withBareHalf(tokens: Tokens, base: Cardinal, at: number): Cardinal | null {
  if (!tokens.spells(at, 'half') || base.magnitude > 1) return null;
  const next = tokens.word(pastTie(tokens, at + 1));
  const whole =
    next?.numeral?.role === 'magnitude' || next?.unit !== undefined || next?.timeUnit !== undefined;
  return whole ? enlarged(tokens, base, 1 / 2, at + 1) : null;
}

/** "2 and 1/2 cups", "two and 3/4": the fraction in figures behind "and". */
function withPart(tokens: Tokens, base: Cardinal, at: number): Cardinal | null {
  if (base.magnitude > 1) return null;
  const vulgar = vulgarAt(tokens, at);
  if (vulgar !== undefined) return enlarged(tokens, base, vulgar, at + 1);
  const part = tokens.kind(at) === TokenKind.Number ? slashed(tokens, at) : null;
  return part !== null && part.value < 1 ? enlarged(tokens, base, part.value, part.end) : null;
}

/** What stands behind "and": "a half", "three quarters", "a twentieth". */
function withWordedFraction(tokens: Tokens, base: Cardinal, at: number): Cardinal | null {
  const word = tokens.word(at);
  const one = word?.article !== undefined || word?.spelling === 'one';
  const count = one ? 1 : !base.digits && word?.numeral?.role === 'unit' ? word.numeral.value : null;
  if (count === null) return null;
  const denominator = readDenominator(tokens, pastTie(tokens, at + 1));
  if (denominator === null) return null;
  // "five and three quarter million"
  const enlarges = tokens.word(denominator.end)?.numeral?.role === 'magnitude';
  if (denominator.plural === one && (one || !enlarges)) return null;
  const part = count / denominator.whole;
  // "one billion and a quarter million"
  const magnitude = tokens.word(denominator.end)?.numeral;
  if (magnitude?.role === 'magnitude' && magnitude.value < base.magnitude)
    return { ...base, value: rounded(base.value + part * magnitude.value), end: denominator.end + 1 };
  // "a million and a half" and "five billion and three quarters" count on in what they began with.
  if (base.magnitude >= 1e3)
    return { ...base, value: rounded(base.value + part * base.magnitude), end: denominator.end };
  return magnified(tokens, {
    ...base,
    value: rounded(base.value + part),
    end: denominator.end,
    magnitude: 1,
  });
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
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
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
  if (!Number.isInteger(over) || !Number.isInteger(under) || under === 0 || under > 1000 || over > 99)
    return null;
  if (tokens.is(at + 3, '/')) return null;
  return { value: over / under, end: at + 3 };
}
