import { TokenKind, type Tokens } from '../text/tokens.ts';
import type { Amount } from './amount.ts';
import { readCardinal } from './cardinal.ts';
import { readUnit } from './units/read-unit.ts';

/** Units with the smaller one that is told behind them, and how many of it make one. */
const SMALLER: Readonly<Record<string, readonly [unit: string, parts: number]>> = {
  dollar: ['cent', 100],
  'US dollar': ['cent', 100],
  euro: ['cent', 100],
  'pound sterling': ['pence', 100],
  foot: ['inch', 12],
  pound: ['ounce', 16],
  stone: ['pound', 14],
};

/** Takes in the smaller unit behind an amount: "13 dollars and 45 cents", "15 dollars 50", "12 ft 2 in", "5 feet 9". */
export function withSmaller(tokens: Tokens, amount: Amount): Amount {
  const smaller = amount.unit === null ? undefined : SMALLER[amount.unit.unit];
  if (smaller === undefined || amount.magnitude > 1 || amount.prefixed || !Number.isInteger(amount.value))
    return amount;
  const [name, parts] = smaller;
  const at = tokens.spells(amount.end, 'and') ? amount.end + 1 : amount.end;
  const rest = readCardinal(tokens, at);
  if (rest === null || rest.value >= parts || rest.magnitude > 1) return amount;
  const unit = readUnit(tokens, rest.end, rest.value);
  if (unit?.unit === name) return sum(amount, rest.value / parts, unit.end);
  return unit === null && endsPhrase(tokens, rest.end) && parts === 100
    ? sum(amount, rest.value / parts, rest.end)
    : amount;
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
