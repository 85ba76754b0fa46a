import { TokenKind, type Tokens } from '../text/tokens.ts';
import { rounded } from './magnified.ts';

/** A number with its power, the first token behind it, and what the power multiplied it by. */
export interface Scientific {
  readonly value: number;
  readonly end: number;
  readonly magnitude: number;
}

/** Beyond it a double holds no more. */
const GREATEST = 300;

/** Reads the power behind a number that ends before token `at`: "1.1e+23", "2^-3", "10⁶", "3 × 10^4"; null where none stands. */
export function readScientific(tokens: Tokens, at: number, value: number): Scientific | null {
  const glued = tokens.glued(at - 1);
  if (tokens.kind(at) === TokenKind.Word) {
    const scaled = (glued ? programmed(tokens, at) : null) ?? timesTen(tokens, at);
    return scaled === null ? null : multiplied(value, scaled);
  }
  const sign = tokens.symbol(at);
  if (sign < 0) return null;
  const power = glued ? caret(tokens, at) : null;
  if (power !== null) return raised(value, power);
  if (value === 10 && glued && RAISED.has(tokens.text.charAt(tokens.start(at)))) {
    const above = superscript(tokens, at);
    return above === null ? null : raised(value, above);
  }
  const scaled = timesTen(tokens, at);
  return scaled === null ? null : multiplied(value, scaled);
}

/** An exponent and the first token behind it. */
interface Power {
  readonly power: number;
  readonly end: number;
}

const raised = (value: number, { power, end }: Power): Scientific | null => {
  const result = value ** power;
  return Number.isFinite(result) ? { value: rounded(result), end, magnitude: 1 } : null;
};

function multiplied(value: number, { power, end }: Power): Scientific | null {
  if (Math.abs(power) > GREATEST) return null;
  const magnitude = Number(`1e${power}`);
  return { value: rounded(value * magnitude), end, magnitude };
}

/** "e10", "E-13", "e+23": how programs write a power of ten. */
const programmed = (tokens: Tokens, at: number): Power | null =>
  tokens.spells(at, 'e') && tokens.glued(at) ? signed(tokens, at + 1) : null;

/** "^10", "^-3", "^(-3)", "^--2", "**2". */
function caret(tokens: Tokens, at: number): Power | null {
  const stars = tokens.is(at, '*') && tokens.is(at + 1, '*') && tokens.glued(at);
  if (!stars && !tokens.is(at, '^')) return null;
  const from = stars ? at + 2 : at + 1;
  if (!tokens.glued(from - 1)) return null;
  if (!tokens.is(from, '(')) return signed(tokens, from);
  const inside = signed(tokens, from + 1);
  return inside !== null && tokens.is(inside.end, ')') ? { ...inside, end: inside.end + 1 } : null;
}

/** One to three digits behind their signs; two minuses make a plus. */
function signed(tokens: Tokens, from: number): Power | null {
  let at = from;
  let factor = 1;
  for (; tokens.is(at, '-') || tokens.is(at, '−') || tokens.is(at, '+'); at += 1) {
    if (!tokens.glued(at)) return null;
    if (!tokens.is(at, '+')) factor = -factor;
  }
  return /^\d{1,3}$/.test(tokens.surface(at))
    ? { power: factor * Number(tokens.surface(at)), end: at + 1 }
    : null;
}

/** "× 10^8", "x 10⁴", "*10^3", "×10−8": how scientists write a magnitude. */
function timesTen(tokens: Tokens, at: number): Power | null {
  const times = tokens.is(at, '×') || tokens.is(at, '*') || tokens.is(at, '·') || tokens.spells(at, 'x');
  if (!times || tokens.surface(at + 1) !== '10') return null;
  const behind = at + 2;
  const power = tokens.is(behind, '^') ? caret(tokens, behind) : superscript(tokens, behind);
  if (power !== null) return power;
  // The exponent lost its place: "×10−8".
  const lost = (tokens.is(behind, '-') || tokens.is(behind, '−')) && tokens.glued(behind - 1);
  return lost ? signed(tokens, behind) : null;
}

const RAISED: ReadonlyMap<string, number> = new Map(
  ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'].map((sign, digit) => [sign, digit]),
);

/** "⁸", "⁻¹²": an exponent in raised figures. */
function superscript(tokens: Tokens, from: number): Power | null {
  if (!tokens.glued(from - 1)) return null;
  const negative = tokens.is(from, '⁻');
  let end = negative ? from + 1 : from;
  let power = 0;
  const first = end;
  for (
    let digit = RAISED.get(tokens.surface(end));
    digit !== undefined;
    digit = RAISED.get(tokens.surface(end))
  ) {
    power = power * 10 + digit;
    end += 1;
  }
  return end === first ? null : { power: negative ? -power : power, end };
}
