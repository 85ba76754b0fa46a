import { TokenKind, type Tokens } from '../text/tokens.ts';
import { digitsValue } from './digits.ts';

/** A number as read: its value and the first token after it. */
export interface Cardinal {
  readonly value: number;
  readonly end: number;
  /** What a magnitude word multiplied it by: 1e9 in "1.5 billion". */
  readonly magnitude: number;
  /** Whether any part was written in digits. */
  readonly digits: boolean;
  /** Whether the magnitude is a letter that may be a unit as well: "35m", "8k". */
  readonly letter?: true;
}

/** Reads a cardinal at token `at`: "11,000", "1.5 million", "twenty-eight thousand six hundred and two", "2 1/2", "half a million". */
export function readCardinal(tokens: Tokens, at: number): Cardinal | null {
  const base = tokens.kind(at) === TokenKind.Number ? readDigits(tokens, at) : readWords(tokens, at);
  if (base === null) return null;
  return withFraction(tokens, base) ?? base;
}

/** Digits with what multiplies them. */
function readDigits(tokens: Tokens, at: number): Cardinal | null {
  let value = digitsValue(tokens.surface(at));
  if (value === null) return null;
  let end = at + 1;
  if (tokens.is(at - 1, '.') && tokens.glued(at - 1) && !tokens.glued(at - 2))
    value /= 10 ** (tokens.end(at) - tokens.start(at));
  while (isSpacedGroup(tokens, at, end)) {
    value = value * 1000 + Number(tokens.surface(end));
    end += 1;
  }
  const power = powerOfTen(tokens, end);
  if (power !== null)
    return { value: rounded(value * power.factor), end: power.end, magnitude: power.factor, digits: true };
  return magnified(tokens, { value, end, magnitude: 1, digits: true });
}

/** "1 234 567": groups of three digits behind one to three, with a no-break or thin space between. */
function isSpacedGroup(tokens: Tokens, at: number, end: number): boolean {
  if (
    tokens.kind(end) !== TokenKind.Number ||
    tokens.end(end) - tokens.start(end) !== 3 ||
    tokens.end(at) - tokens.start(at) > 3
  )
    return false;
  const gap = tokens.text.slice(tokens.end(end - 1), tokens.start(end));
  if (gap === ' ') return isGroupedBySpace(tokens, at, end);
  return gap.length === 1 && /[\u00a0\u202f\u2009]/.test(gap);
}

/** A plain space groups only where nothing else explains the second number: before a noun or a group, "9 300 people". */
function isGroupedBySpace(tokens: Tokens, at: number, end: number): boolean {
  const whole = /^[1-9]\d{0,2}$/.test(tokens.surface(at)) && /^\d{3}$/.test(tokens.surface(end));
  if (!whole || tokens.word(at - 1)?.month !== undefined) return false;
  const grouped = end > at + 1 || /^\d{3}(?:\.\d+)?$/.test(tokens.surface(end + 1));
  const noun = tokens.kind(end + 1) === TokenKind.Word && !tokens.capitalised(end + 1) && !tokens.glued(end);
  return grouped || (noun && tokens.word(end + 1)?.month === undefined);
}

/** "× 10^8", "×10−8": how scientists write a magnitude. */
function powerOfTen(tokens: Tokens, at: number): { factor: number; end: number } | null {
  const times = tokens.is(at, '×') || tokens.spells(at, 'x');
  if (!times || tokens.surface(at + 1) !== '10') return null;
  let exponent = tokens.is(at + 2, '^') ? at + 3 : at + 2;
  const negative = tokens.is(exponent, '-') || tokens.is(exponent, '−');
  if (negative) exponent += 1;
  if (tokens.kind(exponent) !== TokenKind.Number || exponent === at + 2) return null;
  const power = Number(tokens.surface(exponent));
  return power > 300 ? null : { factor: Number(`1e${negative ? '-' : ''}${power}`), end: exponent + 1 };
}

/** Takes in "million", "bn", "dozen", a glued "k" or "m". */
function magnified(tokens: Tokens, base: Cardinal): Cardinal {
  let { value, end, magnitude } = base;
  let letter = false;
  for (;;) {
    const hyphen = tokens.is(end, '-') && tokens.glued(end - 1) && tokens.glued(end) ? 1 : 0;
    const numeral = tokens.word(end + hyphen)?.numeral;
    if (numeral?.role === 'magnitude' || numeral?.role === 'hundred' || numeral?.role === 'dozen') {
      value *= numeral.value;
      magnitude *= numeral.value;
      end += 1 + hyphen;
      continue;
    }
    const scale =
      hyphen === 0 && magnitude === 1 ? LETTERS[tokens.glued(end - 1) ? tokens.surface(end) : ''] : undefined;
    if (scale === undefined) break;
    value *= scale;
    magnitude = scale;
    end += 1;
    letter = true;
  }
  return {
    value: rounded(value),
    end,
    magnitude,
    digits: base.digits,
    ...(letter ? { letter: true as const } : {}),
  };
}

/** Letters glued to a number that multiply it. "m" and "b" may be metres and bits: who reads on decides. */
const LETTERS: Readonly<Record<string, number>> = {
  k: 1e3,
  K: 1e3,
  m: 1e6,
  M: 1e6,
  mil: 1e6,
  b: 1e9,
  B: 1e9,
};

/** 1.1 × 1,000,000 is 1,100,000, not 1,100,000.0000000002. */
const rounded = (value: number): number => Number(value.toPrecision(15));

/** Spelled-out numbers, "a" before a magnitude among them. */
function readWords(tokens: Tokens, at: number): Cardinal | null {
  let total = 0;
  let group = 0;
  let biggest = 1;
  let last: string | null = null;
  let end = -1;
  let next = at;
  if (isArticle(tokens, at) && opensMagnitude(tokens, at + 1)) {
    group = 1;
    last = 'article';
    next = at + 1;
  }
  for (;;) {
    const numeral = tokens.word(next)?.numeral;
    if (numeral === undefined || !follows(last, numeral.role, group)) break;
    if (numeral.role === 'hundred' || numeral.role === 'dozen')
      group = (group === 0 ? 1 : group) * numeral.value;
    else if (numeral.role === 'magnitude') {
      if (isAbbreviation(numeral.value, tokens, next)) break;
      total = group === 0 && total > 0 ? total * numeral.value : total + group * numeral.value;
      biggest = numeral.value;
      group = 0;
    } else group += numeral.value;
    last = numeral.role;
    end = next + 1;
    next = end + separator(tokens, end, last);
  }
  if (end < 0 || (last === 'article' && total + group === 1)) return null;
  return { value: rounded(total + group), end, magnitude: biggest, digits: false };
}

/** "bn" and "mn" stand behind digits only. */
const isAbbreviation = (value: number, tokens: Tokens, at: number): boolean =>
  value >= 1e3 && tokens.end(at) - tokens.start(at) <= 3;

/** Whether a numeral of this role may follow: "twenty" "eight", not "two" "three". */
function follows(last: string | null, role: string, group: number): boolean {
  switch (role) {
    case 'unit':
      return last === null || last === 'ten' || last === 'hundred' || last === 'magnitude';
    case 'teen':
    case 'ten':
      return last === null || last === 'hundred' || last === 'magnitude';
    case 'hundred':
      return last !== null && last !== 'hundred' && group > 0 && group < 100;
    case 'dozen':
      return last !== null && group > 0 && last !== 'dozen';
    default:
      return last !== null;
  }
}

/** A hyphen ("twenty-eight") or "and" ("six hundred and two") between the parts: how many tokens. */
function separator(tokens: Tokens, at: number, last: string): number {
  if (tokens.is(at, '-') && tokens.glued(at - 1) && tokens.glued(at)) return 1;
  const goesOn = last === 'hundred' || last === 'magnitude';
  const next = tokens.word(at + 1)?.numeral;
  if (
    goesOn &&
    tokens.spells(at, 'and') &&
    next !== undefined &&
    next.role !== 'magnitude' &&
    next.role !== 'hundred'
  ) {
    return isWhole(tokens, at + 1, last) ? 1 : 0;
  }
  return 0;
}

/** After "and" a smaller number must not be a quantity of its own: "a hundred and two" but not "a thousand and two hundred". */
function isWhole(tokens: Tokens, at: number, last: string): boolean {
  const second = tokens.word(at + 1)?.numeral;
  return !(last === 'hundred' && second?.role === 'hundred');
}

const isArticle = (tokens: Tokens, at: number): boolean =>
  tokens.word(at)?.spelling === 'a' || tokens.word(at)?.spelling === 'an';

function opensMagnitude(tokens: Tokens, at: number): boolean {
  const numeral = tokens.word(at)?.numeral;
  return (
    (numeral?.role === 'hundred' || numeral?.role === 'magnitude' || numeral?.role === 'dozen') &&
    tokens.end(at) - tokens.start(at) > 3
  );
}

/** "2 1/2", "two and a half", "1½", "three quarters": adds the fraction behind a whole number. */
function withFraction(tokens: Tokens, base: Cardinal): Cardinal | null {
  const { end } = base;
  const vulgar = VULGAR[tokens.surface(end)];
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
