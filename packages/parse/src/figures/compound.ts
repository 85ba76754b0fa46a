import { currenciesByCode, partsOf } from '../lexicon/currencies.ts';
import { pastTie } from '../text/hyphen.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import type { Amount } from './amount.ts';
import { readCardinal } from './cardinal.ts';
import { readUnit } from './units/read-unit.ts';
import { paid, type UnitReading } from './units/unit-reading.ts';

/** Units of length and weight with the smaller one that is told behind them, and how many of it make one. */
const SMALLER: Readonly<Record<string, readonly [unit: string, parts: number]>> = {
  foot: ['inch', 12],
  yard: ['foot', 3],
  pound: ['ounce', 16],
  stone: ['pound', 14],
  kilometre: ['metre', 1000],
  metre: ['centimetre', 100],
  kilogram: ['gram', 1000],
};

/** Money whose cents may stand behind it without their name: "15 dollars 50". */
const BARE_CENTS = new Set([
  'dollar',
  'US dollar',
  'Canadian dollar',
  'Australian dollar',
  'New Zealand dollar',
  'euro',
  'pound sterling',
]);

/** Takes in the smaller unit behind an amount: "13 dollars and 45 cents", "5 zlotys 20 groszy", "15 dollars 50", "12 ft 2 in". */
export function withSmaller(tokens: Tokens, amount: Amount): Amount {
  const { unit, end } = amount;
  if (unit === null || amount.magnitude > 1 || !Number.isInteger(amount.value)) return amount;
  if (unit.kind !== 'money' && SMALLER[unit.unit] === undefined) return amount;
  const at = tokens.spells(end, 'and') ? end + 1 : end;
  const feet = unit.unit === 'foot' ? bareInches(tokens, amount) : null;
  if (feet !== null) return feet;
  const rest = readCardinal(tokens, at);
  if (rest === null || rest.magnitude > 1) return amount;
  // "$5 50,000 times"
  if (amount.prefixed && rest.digits && tokens.word(rest.end)?.currency === undefined) return amount;
  const smaller = readUnit(tokens, rest.end, rest.value);
  if (smaller === null && unit.unit === 'pound' && at === end && !rest.digits)
    return rest.value < 100 && endsPhrase(tokens, rest.end)
      ? sum({ ...amount, unit: paid(POUND_STERLING, end) }, rest.value / 100, rest.end)
      : amount;
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

/** "six foot two", "6-foot-2", "5ft 11", "6ft 2in": inches without their name, where nothing is counted behind them. */
function bareInches(tokens: Tokens, amount: Amount): Amount | null {
  const { end } = amount;
  const last = end - 1;
  if (!tokens.spells(last, 'foot') && !tokens.spells(last, 'ft')) return null;
  const at = pastTie(tokens, end);
  const rest = readCardinal(tokens, at);
  if (rest === null || rest.magnitude > 1 || rest.value > 11 || !Number.isInteger(rest.value)) return null;
  if (rest.end !== at + 1 || amount.value > TALLEST) return null;
  if (tokens.spells(rest.end, 'in') && tokens.glued(at)) return sum(amount, rest.value / 12, rest.end + 1);
  if (readUnit(tokens, rest.end, rest.value) !== null) return null;
  return endsPhrase(tokens, rest.end) || at > end || tokens.spells(rest.end, 'tall')
    ? sum(amount, rest.value / 12, rest.end)
    : null;
}

/** Nobody is eight feet and some inches tall. */
const TALLEST = 8;

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
