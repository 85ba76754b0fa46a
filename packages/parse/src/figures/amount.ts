import type { Currency } from '../lexicon/currencies.ts';
import { remembered } from '../text/remembered.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Cardinal } from './cardinal-reading.ts';
import { isMinus, minusEnd, plusEnd } from './minus.ts';
import { confirmsMoney, readCurrencyBefore } from './money/currency-before.ts';
import type { CurrencyReading } from './money/currency-reading.ts';
import { readPrice, withMoneyMagnitude } from './money/price.ts';
import { readAgeBefore } from './units/age-before.ts';
import { readLetterUnit } from './units/letter-unit.ts';
import { readUnit } from './units/read-unit.ts';
import { readUnitOfWhole } from './units/unit-of-whole.ts';
import type { UnitReading } from './units/unit-reading.ts';
import { readNumber } from './read-number.ts';

/** A number with its sign, currency and unit, in tokens `[first, end)`. */
export interface Amount {
  readonly first: number;
  readonly end: number;
  readonly value: number;
  readonly magnitude: number;
  /** Whether a currency sign or code stands before the number. */
  readonly prefixed: boolean;
  readonly unit: UnitReading | null;
  readonly digits: boolean;
  /** The first token behind the number, before any unit. */
  readonly numberEnd: number;
}

/**
 * Reads an amount at token `at`: "$1.5 billion", "-260 degrees Fahrenheit", "35m", "¥2,380,000".
 *
 * The rules of dates and those of figures ask for the same amount one after the other: the last is remembered.
 */
export const readAmount = remembered(amountAt);

function amountAt(tokens: Tokens, at: number): Amount | null {
  const before = readCurrencyBefore(tokens, at);
  return before === null ? withUnit(tokens, at) : withCurrency(tokens, at, before);
}

/** "$1.5 billion", "$-5", "-$5": the currency stands before the number. */
function withCurrency(
  tokens: Tokens,
  at: number,
  { currency, end, doubtful, millions = false }: CurrencyReading,
): Amount | null {
  const inside = isMinus(tokens, end) || (tokens.is(end, '-') && tokens.glued(end));
  const numberAt = inside ? minusEnd(tokens, end) : plusEnd(tokens, end);
  const cardinal = readNumber(tokens, numberAt);
  if (cardinal === null || (doubtful && !confirmsMoney(tokens, numberAt, cardinal.magnitude))) return null;
  const negative = inside || (isMinus(tokens, at - 1) && tokens.glued(at - 1));
  const many = millions ? inMillions(cardinal, cardinal.end) : withMoneyMagnitude(tokens, cardinal);
  return priced(tokens, { first: at, prefixed: true, negative }, many, currency);
}

/** "25 km", "five years": the unit stands behind the number, or none does. */
function withUnit(tokens: Tokens, at: number): Amount | null {
  const negative = isMinus(tokens, at);
  const cardinal = readNumber(tokens, negative ? minusEnd(tokens, at) : plusEnd(tokens, at));
  if (cardinal === null) return null;
  const behind = cardinal.letter ? undefined : tokens.word(cardinal.end)?.currency?.millions;
  const millions = behind?.[tokens.surface(cardinal.end)];
  if (millions !== undefined)
    return priced(
      tokens,
      { first: at, prefixed: false, negative },
      inMillions(cardinal, cardinal.end + 1),
      millions,
    );
  const unit =
    readAgeBefore(tokens, at, cardinal) ??
    readUnit(tokens, cardinal.end, cardinal.value) ??
    readUnitOfWhole(tokens, cardinal.end, cardinal.value);
  const letter = cardinal.letter && unit === null ? readLetterUnit(tokens, cardinal) : null;
  // Written out: V8 takes microseconds over a spread that new fields follow, and this runs at every number.
  return {
    first: at,
    end: letter?.end ?? unit?.end ?? cardinal.end,
    value: (letter ?? cardinal).value * (negative ? -1 : 1),
    magnitude: (letter ?? cardinal).magnitude,
    prefixed: false,
    unit: letter?.unit ?? unit,
    digits: cardinal.digits,
    numberEnd: letter?.numberEnd ?? cardinal.end,
  };
}

const inMillions = (cardinal: Cardinal, end: number): Cardinal => ({
  ...cardinal,
  value: cardinal.value * 1e6,
  magnitude: 1e6,
  end,
});

function priced(
  tokens: Tokens,
  { first, prefixed, negative }: { first: number; prefixed: boolean; negative: boolean },
  cardinal: Cardinal,
  currency: Currency,
): Amount {
  const unit = readPrice(tokens, cardinal, currency);
  return {
    first,
    end: unit.end,
    value: cardinal.value * (negative ? -1 : 1),
    magnitude: cardinal.magnitude,
    prefixed,
    unit,
    digits: cardinal.digits,
    numberEnd: cardinal.end,
  };
}
