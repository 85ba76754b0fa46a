import type { Tokens } from '../../text/tokens.ts';

/** How often a unit is multiplied by itself, and the first token behind what says so. */
export interface Exponent {
  /** One where nothing is said; below zero for "s⁻¹". */
  readonly power: number;
  readonly end: number;
}

const RAISED: Readonly<Record<string, number>> = { '¹': 1, '²': 2, '³': 3, '⁴': 4 };
const WORDS: Readonly<Record<string, number>> = { squared: 2, cubed: 3 };

/** Reads the exponent behind a symbol or word of a unit that ends before token `at`: "²", "^2", "s2", "−1", "squared". */
export function readExponent(tokens: Tokens, at: number): Exponent {
  const none = { power: 1, end: at };
  const word = WORDS[tokens.lower(at)];
  if (word !== undefined) return { power: word, end: at + 1 };
  if (!tokens.glued(at - 1)) return none;
  let end = tokens.is(at, '^') ? at + 1 : at;
  const minus = tokens.is(end, '−') || tokens.is(end, '⁻') || tokens.is(end, '-');
  if (minus && !tokens.glued(end)) return none;
  if (minus) end += 1;
  const sign = tokens.surface(end);
  const power = RAISED[sign] ?? (/^[1-4]$/.test(sign) ? Number(sign) : 0);
  if (power === 0 || (minus && opensAmount(tokens, end + 1))) return none;
  return { power: minus ? -power : power, end: end + 1 };
}

/** "2 m/s-4 m/s", "$3/kg-4/kg": the digit begins the other end of a range. */
const opensAmount = (tokens: Tokens, at: number): boolean =>
  tokens.is(at, '/') || tokens.word(at)?.unit !== undefined || tokens.word(at)?.numeral !== undefined;

const NAMES: Readonly<Record<number, string>> = { 2: 'square ', 3: 'cubic ' };

/** The name of a power: "square second", "second to the power 4". */
export function powerName(unit: string, power: number): string {
  const size = Math.abs(power);
  const known = NAMES[size];
  return size === 1 ? unit : known === undefined ? `${unit} to the power ${size}` : known + unit;
}
