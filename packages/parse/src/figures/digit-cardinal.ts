import { TokenKind, type Tokens } from '../text/tokens.ts';
import { isForeign } from '../text/foreign.ts';
import type { Cardinal } from './cardinal-reading.ts';
import { groupAt } from './digit-groups.ts';
import { numberIn } from './digits.ts';
import { magnified } from './magnified.ts';
import { readScientific } from './scientific.ts';

/** Digits with what multiplies them. */
export function readDigits(tokens: Tokens, at: number): Cardinal | null {
  let value = numberIn(tokens.text, tokens.start(at), tokens.end(at));
  if (value === null) return null;
  if (isPointed(tokens, at) && isForeign(tokens, at)) value = Math.round(value * 1000);
  let end = at + 1;
  if (tokens.is(at - 1, '.') && tokens.glued(at - 1) && opensDecimals(tokens, at - 1))
    value /= 10 ** (tokens.end(at) - tokens.start(at));
  for (let group = groupAt(tokens, at, end); group >= 0; group = groupAt(tokens, at, end)) {
    value = value * 1000 + Number(tokens.surface(group));
    end = group + 1;
  }
  const power = readScientific(tokens, end, value);
  if (power !== null) return { ...power, digits: true };
  return withRest(tokens, magnified(tokens, { value, end, magnitude: 1, digits: true }));
}

/** "1.200": one point before three digits, which in other languages groups them: "1.200 familias". */
const isPointed = (tokens: Tokens, at: number): boolean => {
  const start = tokens.start(at);
  const point = tokens.end(at) - 4;
  return (
    point > start &&
    point <= start + 3 &&
    tokens.text.charCodeAt(point) === POINT &&
    tokens.text.charAt(start) !== '0'
  );
};
const POINT = 0x2e;

/** ".5", "$.50", "-.08": no digits before the point, and no other point. */
const opensDecimals = (tokens: Tokens, point: number): boolean =>
  !tokens.glued(point - 1) ||
  (tokens.kind(point - 1) === TokenKind.Symbol && !tokens.is(point - 1, '.') && !tokens.is(point - 1, '/'));

/** "3 hundred and 21", "2 million 300 thousand": what a magnitude leaves is added to it. */
function withRest(tokens: Tokens, base: Cardinal): Cardinal {
  if (base.magnitude < 100 || base.letter === true) return base;
  if (base.magnitude > 100) return withSmallerMagnitude(tokens, base);
  const rest = base.end + 1;
  const adds =
    tokens.spells(base.end, 'and') &&
    tokens.kind(rest) === TokenKind.Number &&
    tokens.end(rest) - tokens.start(rest) <= 2;
  return adds ? { ...base, value: base.value + Number(tokens.surface(rest)), end: rest + 1 } : base;
}

/** "2 million 300 thousand", "5 crore 20 lakh": a second number with a smaller magnitude right behind. */
function withSmallerMagnitude(tokens: Tokens, base: Cardinal): Cardinal {
  if (tokens.kind(base.end) !== TokenKind.Number) return base;
  const value = numberIn(tokens.text, tokens.start(base.end), tokens.end(base.end));
  if (value === null) return base;
  const rest = magnified(tokens, { value, end: base.end + 1, magnitude: 1, digits: true });
  return rest.magnitude > 1 && rest.letter !== true && rest.value < base.magnitude
    ? { ...base, value: base.value + rest.value, end: rest.end }
    : base;
}
