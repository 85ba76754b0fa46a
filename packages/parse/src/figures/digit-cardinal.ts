import { TokenKind, type Tokens } from '../text/tokens.ts';
import type { Cardinal } from './cardinal-reading.ts';
import { numberIn } from './digits.ts';
import { magnified, rounded } from './magnified.ts';

/** Digits with what multiplies them. */
export function readDigits(tokens: Tokens, at: number): Cardinal | null {
  let value = numberIn(tokens.text, tokens.start(at), tokens.end(at));
  if (value === null) return null;
  let end = at + 1;
  if (tokens.is(at - 1, '.') && tokens.glued(at - 1) && !tokens.glued(at - 2))
    value /= 10 ** (tokens.end(at) - tokens.start(at));
  for (let group = groupAt(tokens, at, end); group >= 0; group = groupAt(tokens, at, end)) {
    value = value * 1000 + Number(tokens.surface(group));
    end = group + 1;
  }
  const raised = exponent(tokens, end);
  if (raised !== null)
    return { value: rounded(value ** raised.power), end: raised.end, magnitude: 1, digits: true };
  const power = powerOfTen(tokens, end) ?? scientific(tokens, end);
  if (power !== null)
    return { value: rounded(value * power.factor), end: power.end, magnitude: power.factor, digits: true };
  return withRest(tokens, magnified(tokens, { value, end, magnitude: 1, digits: true }));
}

/** "3 hundred and 21": what a hundred leaves is added to it. */
function withRest(tokens: Tokens, base: Cardinal): Cardinal {
  const rest = base.end + 1;
  const adds =
    base.magnitude === 100 &&
    tokens.spells(base.end, 'and') &&
    tokens.kind(rest) === TokenKind.Number &&
    tokens.end(rest) - tokens.start(rest) <= 2;
  return adds ? { ...base, value: base.value + Number(tokens.surface(rest)), end: rest + 1 } : base;
}

/** "1e10", "127.32E13": a power of ten as programs write it. */
function scientific(tokens: Tokens, at: number): { factor: number; end: number } | null {
  const glued = tokens.glued(at - 1) && tokens.glued(at);
  if (!glued || !tokens.spells(at, 'e') || !/^\d{1,2}$/.test(tokens.surface(at + 1))) return null;
  return { factor: Number(`1e${tokens.surface(at + 1)}`), end: at + 2 };
}

/** The token of the next group of three digits behind `end`, or -1: "1 234", "1'234", "10, 000". */
function groupAt(tokens: Tokens, at: number, end: number): number {
  if (isSpacedGroup(tokens, at, end)) return end;
  const mark = tokens.is(end, "'") || tokens.is(end, '’') || tokens.is(end, '٬');
  if (mark && tokens.glued(end - 1) && tokens.glued(end) && isGroup(tokens, at, end + 1)) return end + 1;
  const torn = tokens.is(end, ',') && tokens.glued(end - 1) && !tokens.glued(end);
  return torn && tokens.surface(end + 1) === '000' && isGroup(tokens, at, end + 1) ? end + 1 : -1;
}

/** Three digits behind one to three. */
const isGroup = (tokens: Tokens, at: number, group: number): boolean =>
  /^\d{3}$/.test(tokens.surface(group)) && /^[1-9]\d{0,2}$/.test(tokens.surface(at));

/** "2.5^-1", "2^10": a power behind its sign. */
function exponent(tokens: Tokens, at: number): { power: number; end: number } | null {
  if (!tokens.is(at, '^') || !tokens.glued(at - 1) || !tokens.glued(at)) return null;
  const negative = tokens.is(at + 1, '-') || tokens.is(at + 1, '−');
  const digits = negative ? at + 2 : at + 1;
  if (!/^\d{1,2}$/.test(tokens.surface(digits))) return null;
  return { power: Number(tokens.surface(digits)) * (negative ? -1 : 1), end: digits + 1 };
}

/** "1 234 567": groups of three digits behind one to three, with a no-break or thin space between. */
function isSpacedGroup(tokens: Tokens, at: number, end: number): boolean {
  if (
    tokens.kind(end) !== TokenKind.Number ||
    !/^\d{3}(?:\.\d+)?$/.test(tokens.surface(end)) ||
    tokens.end(at) - tokens.start(at) > 3
  )
    return false;
  const gap = tokens.text.slice(tokens.end(end - 1), tokens.start(end));
  if (gap === ' ') return isGroupedBySpace(tokens, at, end);
  return gap.length === 1 && /[\u00a0\u202f\u2009]/.test(gap);
}

/** A plain space groups only where nothing else explains the second number: before a noun or a group, "9 300 people". */
function isGroupedBySpace(tokens: Tokens, at: number, end: number): boolean {
  const whole = /^[1-9]\d{0,2}$/.test(tokens.surface(at)) && /^\d{3}(?:\.\d+)?$/.test(tokens.surface(end));
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
