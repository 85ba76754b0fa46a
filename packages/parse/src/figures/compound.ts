import { currenciesByCode, partsOf } from '../lexicon/currencies.ts';
import { isHyphen } from '../text/hyphen.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import type { Amount } from './amount.ts';
import { readCardinal } from './cardinal.ts';
import { readUnit } from './units/read-unit.ts';
import { paid, type UnitReading } from './units/unit-reading.ts';

/** Units of length and weight with the smaller one that is told behind them, and how many of it make one. */
const SMALLER: Readonly<Record<string, readonly [unit: string, parts: number]>> = {
  foot: ['inch', 12],
  pound: ['ounce', 16],
  stone: ['pound', 14],
};

/** Money whose cents may stand behind it without their name: "15 dollars 50". */
const BARE_CENTS = new Set(['dollar', 'US dollar', 'euro', 'pound sterling']);

/** Takes in the smaller unit behind an amount: "13 dollars and 45 cents", "5 zlotys 20 groszy", "15 dollars 50", "12 ft 2 in". */
export function withSmaller(tokens: Tokens, amount: Amount): Amount {
  const { unit, end } = amount;
  if (unit === null || amount.magnitude > 1 || amount.prefixed || !Number.isInteger(amount.value))
    return amount;
  if (unit.kind !== 'money' && SMALLER[unit.unit] === undefined) return amount;
  const height = unit.unit === 'foot' ? withInches(tokens, amount) : null;
  if (height !== null) return height;
  const at = tokens.spells(end, 'and') ? end + 1 : end;
  const rest = readCardinal(tokens, at);
  if (rest === null || rest.magnitude > 1) return amount;
  const smaller = readUnit(tokens, rest.end, rest.value);
  if (smaller === null)
    return BARE_CENTS.has(unit.unit) && rest.value < 100 && endsPhrase(tokens, rest.end)
      ? sum(amount, rest.value / 100, rest.end)
      : amount;
  // "5 pounds and 20 pence" are no weight.
  const whole = unit.unit === 'pound' && smaller.unit === 'pence' ? paid(POUND_STERLING, end) : unit;
  const parts = partsIn(whole, smaller.unit);
  return parts === null || rest.value >= parts
    ? amount
    : sum({ ...amount, unit: whole }, rest.value / parts, smaller.end);
}

/** "6ft 2in", "6-foot-4": inches right behind feet. */
function withInches(tokens: Tokens, amount: Amount): Amount | null {
  const tied = isHyphen(tokens, amount.end) && tokens.glued(amount.end - 1) && tokens.glued(amount.end);
  const at = tied ? amount.end + 1 : amount.end;
  if (tokens.kind(at) !== TokenKind.Number) return null;
  const inches = Number(tokens.surface(at));
  const symbol = tokens.spells(at + 1, 'in') && tokens.glued(at);
  if (!Number.isInteger(inches) || inches >= 12 || !(symbol || (tied && !isHyphen(tokens, at + 1))))
    return null;
  return sum(amount, inches / 12, symbol ? at + 2 : at + 1);
}

const POUND_STERLING = currenciesByCode.get('GBP')!;

/** How many of the smaller unit make one of the larger, or null where it is no part of it. */
function partsIn({ kind, unit }: UnitReading, smaller: string): number | null {
  if (kind === 'money') return partsOf(unit, smaller);
  const known = SMALLER[unit];
  return known?.[0] === smaller ? known[1] : null;
}

/** Bare cents end their phrase: "15 dollars 50.", but not "5 dollars and 15 people". */
const endsPhrase = (tokens: Tokens, at: number): boolean =>
  tokens.kind(at) !== TokenKind.Word &&
  !tokens.is(at, '-') &&
  !tokens.is(at, '%') &&
  tokens.kind(at) !== TokenKind.Number;

const sum = (amount: Amount, rest: number, end: number): Amount => ({
  ...amount,
  value: Number((amount.value + rest).toPrecision(15)),
  end,
});
