import { isHyphen, isTie } from '../text/hyphen.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import type { Amount } from './amount.ts';
import { boundBefore } from './bound.ts';

/** What joins the two ends of a range, and the first token behind it. */
export interface Connector {
  readonly kind: 'to' | 'between' | 'dash' | 'or';
  readonly end: number;
}

/** How many tokens may stand between the first end of a change and "to": "from 36,040 at 10.45pm last night to 34,935". */
const FARTHEST = 6;
/** How many words a bound of the second end may have: "to just under 300". */
const LONGEST_BOUND = 3;

/** What joins two amounts, right behind the first or, after "from", a few words later. */
export function connectorAt(tokens: Tokens, low: Pick<Amount, 'first' | 'end'>): Connector | null {
  const at = low.end;
  if (tokens.kind(at) === TokenKind.Symbol) return bySign(tokens, low);
  if (tokens.spells(at, 'to') || tokens.spells(at, 'through') || tokens.spells(at, 'thru'))
    return { kind: 'to', end: isTie(tokens, at + 1) ? at + 2 : pastBound(tokens, at + 1) };
  if (tokens.spells(at, 'up') && tokens.spells(at + 1, 'to')) return { kind: 'to', end: at + 2 };
  if (
    tokens.spells(at, 'and') &&
    (opensWith(tokens, low.first, 'between') || isBetweenAges(tokens, low.first))
  )
    return { kind: 'between', end: pastBound(tokens, at + 1) };
  if (tokens.spells(at, 'or')) return { kind: 'or', end: pastDoubt(tokens, at + 1) };
  return apart(tokens, low);
}

/** A sign behind the first amount: "20-30", "20..30", "20, possibly 30", "between 20, and 30", "20 < x < 30". */
function bySign(tokens: Tokens, low: Pick<Amount, 'first' | 'end'>): Connector | null {
  const at = low.end;
  if (tokens.is(at, ',')) {
    if (pastDoubt(tokens, at + 1) > at + 1) return { kind: 'or', end: pastDoubt(tokens, at + 1) };
    if (tokens.spells(at + 1, 'and') && tokens.spells(low.first - 1, 'between'))
      return { kind: 'between', end: pastBound(tokens, at + 2) };
    return closesInterval(tokens, low.first, at + 1) ? { kind: 'between', end: at + 1 } : apart(tokens, low);
  }
  if (isHyphen(tokens, at) && tokens.spells(at + 1, 'to'))
    return { kind: 'to', end: isHyphen(tokens, at + 2) ? at + 3 : at + 2 };
  if (isDash(tokens, at)) return { kind: 'dash', end: at + 1 };
  if (tokens.is(at, '.')) return isTwoPoints(tokens, at) ? { kind: 'between', end: at + 2 } : null;
  const variable = pastOrder(tokens, at);
  if (variable > 0 && tokens.kind(variable) === TokenKind.Word) {
    const end = pastOrder(tokens, variable + 1);
    if (end > 0 && isLess(tokens, variable + 1) === isLess(tokens, at)) return { kind: 'between', end };
  }
  return apart(tokens, low);
}

/** The token behind "<", "<=" or "≤", or their likes for "greater"; -1 where none stands. */
function pastOrder(tokens: Tokens, at: number): number {
  if (!ORDERS.some((sign) => tokens.is(at, sign))) return -1;
  return tokens.is(at + 1, '=') && tokens.glued(at) ? at + 2 : at + 1;
}

const isLess = (tokens: Tokens, at: number): boolean => tokens.is(at, '<') || tokens.is(at, '≤');

/** "20..30": two points and no third. */
const isTwoPoints = (tokens: Tokens, at: number): boolean =>
  tokens.is(at + 1, '.') &&
  tokens.glued(at - 1) &&
  tokens.glued(at) &&
  tokens.glued(at + 1) &&
  tokens.kind(at + 2) === TokenKind.Number;

const ORDERS = ['<', '>', '≤', '≥'];

/** "[20, 30)", "(20, 30]": two brackets that do not match make a half-open interval; "[20, 30]" may be two references. */
function closesInterval(tokens: Tokens, first: number, high: number): boolean {
  if (tokens.kind(high) !== TokenKind.Number) return false;
  return (
    (tokens.is(first - 1, '[') && tokens.is(high + 1, ')')) ||
    (tokens.is(first - 1, '(') && tokens.is(high + 1, ']'))
  );
}

/** "from 500 last year to 300": words stand between the first amount and "to". */
function apart(tokens: Tokens, low: Pick<Amount, 'first' | 'end'>): Connector | null {
  const at = low.end;
  if (!opensWith(tokens, low.first, 'from')) return null;
  for (let next = at + 1; next <= at + FARTHEST; next += 1) {
    if (tokens.kind(next - 1) !== TokenKind.Word && !isTime(tokens, next - 1)) return null;
    if (tokens.spells(next, 'to')) return { kind: 'to', end: pastBound(tokens, next + 1) };
  }
  return null;
}

/** "at 9.30", "in 2020", "on 5 May": a number behind a preposition of time. */
const isTime = (tokens: Tokens, at: number): boolean =>
  tokens.kind(at) === TokenKind.Number &&
  (tokens.spells(at - 1, 'at') || tokens.spells(at - 1, 'in') || tokens.spells(at - 1, 'on'));

/** Words before the second end of "five or even six", "20, possibly 30". */
const DOUBTS = new Set(['even', 'perhaps', 'maybe', 'possibly', 'probably', 'potentially']);

/** Steps over words that doubt the second end. */
export const pastDoubt = (tokens: Tokens, at: number): number => (DOUBTS.has(tokens.lower(at)) ? at + 1 : at);

/** "between the ages of 18 and 34". */
const isBetweenAges = (tokens: Tokens, first: number): boolean =>
  tokens.spells(first - 1, 'of') &&
  tokens.spells(first - 2, 'ages') &&
  (tokens.spells(first - 3, 'between') || tokens.spells(first - 4, 'between'));

/** Steps over a bound between the two: "from 200 to almost 300", "to just under 300". */
function pastBound(tokens: Tokens, at: number): number {
  for (let number = at + 1; number <= at + LONGEST_BOUND; number += 1) {
    const isNumber = tokens.kind(number) !== TokenKind.Word || tokens.word(number)?.numeral !== undefined;
    if (isNumber) return boundBefore(tokens, number)?.tokens === number - at ? number : at;
  }
  return at;
}

/** Whether a dash of any width stands there. */
export const isDash = (tokens: Tokens, at: number): boolean =>
  isHyphen(tokens, at) || tokens.is(at, '–') || tokens.is(at, '—') || tokens.is(at, '~');

/** Whether "between" or "from" stands right before the number, or one word before it: "from about 200". */
export const opensWith = (tokens: Tokens, first: number, word: 'between' | 'from'): boolean =>
  tokens.spells(first - 1, word) ||
  (tokens.spells(first - 2, word) && tokens.kind(first - 1) === TokenKind.Word);
