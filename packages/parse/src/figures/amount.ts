import { currencySigns, dollarPrefixes, millionCodes, spacedDollarPrefixes } from '../lexicon/currencies.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import { readCardinal } from './cardinal.ts';
import type { Cardinal } from './cardinal-reading.ts';
import { VULGAR, slashed } from './with-fraction.ts';
import { isAgo, isHyphen, readUnit, type UnitReading } from './read-unit.ts';

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

/** Reads an amount at token `at`: "$1.5 billion", "-260 degrees Fahrenheit", "35m", "¥2,380,000". */
export function readAmount(tokens: Tokens, at: number): Amount | null {
  const prefix = currencyPrefix(tokens, at);
  const signAt = prefix?.end ?? at;
  const negative =
    isMinus(tokens, signAt) || (prefix !== null && tokens.is(signAt, '-') && tokens.glued(signAt));
  const numberAt = negative ? minusEnd(tokens, signAt) : plusEnd(tokens, signAt);
  const cardinal = readNumber(tokens, numberAt);
  if (cardinal === null) return null;
  const sign = negative || (prefix !== null && isMinus(tokens, at - 1) && tokens.glued(at - 1)) ? -1 : 1;
  const base = { first: at, digits: cardinal.digits, prefixed: prefix !== null };
  if (prefix !== null) return priced(tokens, base, inTrillions(tokens, cardinal), prefix.unit, sign);
  const millions = millionCodes.get(tokens.surface(cardinal.end));
  if (millions !== undefined && !cardinal.letter)
    return priced(tokens, base, inMillions({ ...cardinal, end: cardinal.end + 1 }), millions, sign);
  const unit = ageUnit(tokens, at) ?? readUnit(tokens, cardinal.end, cardinal.value);
  const plain = cardinal.letter && unit === null ? letterUnit(tokens, cardinal) : null;
  if (plain !== null) return { ...base, ...plain, value: plain.value * sign };
  return {
    ...base,
    value: cardinal.value * sign,
    magnitude: cardinal.magnitude,
    numberEnd: cardinal.end,
    unit,
    end: unit?.end ?? cardinal.end,
  };
}

const inMillions = (cardinal: Cardinal): Cardinal => ({
  ...cardinal,
  value: cardinal.value * 1e6,
  magnitude: 1e6,
});

/** "$2.1T": behind a currency the letter means a trillion. */
function inTrillions(tokens: Tokens, cardinal: Cardinal): Cardinal {
  const letter = tokens.surface(cardinal.end);
  if (cardinal.magnitude > 1 || !tokens.glued(cardinal.end - 1) || (letter !== 'T' && letter !== 't'))
    return cardinal;
  return { ...cardinal, value: cardinal.value * 1e12, magnitude: 1e12, end: cardinal.end + 1 };
}

/** "age 87", "aged 5": a bare number behind the word counts years of age. */
function ageUnit(tokens: Tokens, at: number): UnitReading | null {
  const aged =
    tokens.spells(at - 1, 'aged') ||
    tokens.spells(at - 1, 'age') ||
    (tokens.spells(at - 1, 'of') && tokens.spells(at - 2, 'age'));
  const bare =
    tokens.kind(at) === TokenKind.Number &&
    tokens.end(at) - tokens.start(at) <= 2 &&
    tokens.word(at + 1)?.unit === undefined;
  return aged && bare
    ? { unit: 'year of age', kind: 'measure', dimension: 'time', end: at + 1, hyphenated: false }
    : null;
}

/** A number behind a currency; "a share" or "per barrel" may follow, or the currency again: "$5 USD". */
function priced(
  tokens: Tokens,
  base: Pick<Amount, 'first' | 'digits' | 'prefixed'>,
  cardinal: Cardinal,
  currency: string,
  sign: number,
): Amount {
  const again = tokens.word(cardinal.end)?.currency;
  const named =
    again !== undefined &&
    again.place !== 'before' &&
    (!again.capitals || isUpper(tokens, cardinal.end)) &&
    again.unit !== 'cent';
  const end = named ? cardinal.end + 1 : cardinal.end;
  const unit = named && currency === 'dollar' ? again.unit : currency;
  const rate = readRate(tokens, end, unit);
  return {
    ...base,
    value: cardinal.value * sign,
    magnitude: cardinal.magnitude,
    numberEnd: cardinal.end,
    unit: rate ?? { unit, kind: 'money', dimension: 'money', end, hyphenated: false },
    end: rate?.end ?? end,
  };
}

const isUpper = (tokens: Tokens, at: number): boolean =>
  tokens.surface(at) === tokens.surface(at).toUpperCase();

/** "a share", "per barrel" behind money. */
function readRate(tokens: Tokens, at: number, currency: string): UnitReading | null {
  const word = tokens.word(at)?.spelling;
  const per = word === 'per' || tokens.is(at, '/') || (tokens.is(at, '-') && tokens.spells(at + 1, 'per'));
  if (!per && word !== 'a' && word !== 'an' && word !== 'each' && word !== 'every') return null;
  const next = at + (tokens.is(at, '-') ? 2 : 1) + (isHyphen(tokens, at + 1) && !tokens.is(at, '-') ? 1 : 0);
  const unit = tokens.word(next)?.unit;
  const noun = unit?.symbols ? unit.symbols[tokens.surface(next)] : unit?.unit;
  const free =
    per && !tokens.capitalised(next) && tokens.kind(next) === TokenKind.Word ? tokens.surface(next) : null;
  const priced = PRICED.has(tokens.surface(next)) ? tokens.surface(next) : null;
  const square = tokens.spells(next, 'square') ? tokens.word(next + 1)?.unit?.unit : undefined;
  if (square !== undefined)
    return {
      unit: `${currency} per square ${square}`,
      kind: 'rate',
      dimension: 'money',
      end: next + 2,
      hyphenated: false,
    };
  const name = noun ?? priced ?? free;
  return name === null || (!per && isAgo(tokens, next + 1))
    ? null
    : { unit: `${currency} per ${name}`, kind: 'rate', dimension: 'money', end: next + 1, hyphenated: false };
}

const PRICED = new Set([
  'share',
  'head',
  'person',
  'piece',
  'ticket',
  'unit',
  'bottle',
  'seat',
  'vote',
  'pop',
  'shot',
  'dose',
]);

/** "35m" without a currency: metres or, before a noun, millions. */
function letterUnit(
  tokens: Tokens,
  cardinal: Cardinal,
): Omit<Amount, 'first' | 'digits' | 'prefixed'> | null {
  const at = cardinal.end - 1;
  const letter = tokens.surface(at);
  if (letter !== 'm' && letter !== 'b' && letter !== 'B' && letter !== 'K') return null;
  if (countsNoun(tokens, cardinal.end)) return null;
  const value = cardinal.value / cardinal.magnitude;
  const unit = readUnit(tokens, at, value);
  return unit === null ? null : { value, magnitude: 1, numberEnd: at, unit, end: unit.end };
}

/** Whether a plural noun or "of" follows: "35m devices", "1.2m of them". */
function countsNoun(tokens: Tokens, at: number): boolean {
  const word = tokens.word(at);
  if (word?.spelling === 'of' || word?.people !== undefined) return true;
  const surface = tokens.surface(at);
  return word?.functionWord === undefined && !tokens.capitalised(at) && /[a-z]{2}s$/.test(surface);
}

/** A cardinal, or a fraction: "1/2", "½", "half a million", "two thirds". */
function readNumber(tokens: Tokens, at: number): Cardinal | null {
  const vulgar = VULGAR[tokens.surface(at)];
  if (vulgar !== undefined) return { value: vulgar, end: at + 1, magnitude: 1, digits: true };
  if (tokens.kind(at) === TokenKind.Number) {
    const part = slashed(tokens, at);
    if (part !== null) return { ...part, magnitude: 1, digits: true };
  }
  if (tokens.is(at, '.') && tokens.glued(at) && tokens.kind(at + 1) === TokenKind.Number)
    return readCardinal(tokens, at + 1);
  return readCardinal(tokens, at);
}

/** A currency before the number: "$", "US$", "A$", "$US", "RM", "EUR ", "NIS ". */
export function currencyPrefix(tokens: Tokens, at: number): { unit: string; end: number } | null {
  const sign = currencySigns.get(tokens.surface(at));
  if (tokens.kind(at) === TokenKind.Symbol && sign !== undefined) {
    const behind = tokens.spells(at + 1, 'us') && tokens.glued(at) ? at + 2 : at + 1;
    return { unit: behind === at + 2 ? 'US dollar' : sign, end: skipEquals(tokens, behind) };
  }
  const letters =
    tokens.kind(at) === TokenKind.Word && tokens.is(at + 1, '$')
      ? dollarPrefixes.get(tokens.surface(at).toLowerCase())
      : undefined;
  if (
    letters !== undefined &&
    (tokens.glued(at) || spacedDollarPrefixes.has(tokens.surface(at).toLowerCase()))
  )
    return { unit: letters, end: at + 2 };
  const code = tokens.word(at)?.currency;
  if (code === undefined || code.place === 'after') return null;
  if (tokens.surface(at) === 'Y') return tokens.is(at + 1, '=') ? { unit: code.unit, end: at + 2 } : null;
  if (tokens.glued(at - 1)) return null;
  if (code.capitals && !isUpper(tokens, at) && tokens.surface(at) !== 'Rs') return null;
  const end = tokens.is(at + 1, '.') && tokens.glued(at) ? at + 2 : skipEquals(tokens, at + 1);
  const short = tokens.end(at) - tokens.start(at) < 3;
  return short && !tokens.glued(end - 1) && tokens.surface(at) !== 'Rs' && tokens.surface(at) !== 'RM'
    ? null
    : { unit: code.unit, end };
}

const skipEquals = (tokens: Tokens, at: number): number =>
  tokens.is(at, '=') && tokens.glued(at - 1) ? at + 1 : at;

/** "-5", "minus five", "negative 3": not the hyphen of "10-12" or "F-16". */
function isMinus(tokens: Tokens, at: number): boolean {
  if (tokens.word(at)?.spelling === 'minus' || tokens.spells(at, 'minus') || tokens.spells(at, 'negative'))
    return true;
  const dash = tokens.is(at, '-') || tokens.is(at, '−') || tokens.is(at, '–');
  if (dash && !tokens.glued(at)) return isBelowZero(tokens, at);
  return dash && tokens.glued(at) && !tokens.glued(at - 1) && !isAcronym(tokens, at - 1);
}

/** "- 20 degrees Fahrenheit": a spaced minus is one before degrees, and not behind a number. */
const isBelowZero = (tokens: Tokens, at: number): boolean =>
  tokens.kind(at - 1) !== TokenKind.Number &&
  tokens.kind(at + 1) === TokenKind.Number &&
  (tokens.spells(at + 2, 'degrees') || tokens.is(at + 2, '°'));

/** "COVID -19" is typed for "COVID-19". */
const isAcronym = (tokens: Tokens, at: number): boolean =>
  tokens.kind(at) === TokenKind.Word && tokens.end(at) - tokens.start(at) > 1 && isUpper(tokens, at);

const minusEnd = (tokens: Tokens, at: number): number =>
  tokens.kind(at) === TokenKind.Word && isHyphen(tokens, at + 1) ? at + 2 : at + 1;

const plusEnd = (tokens: Tokens, at: number): number =>
  tokens.is(at, '+') && tokens.glued(at) ? at + 1 : at;
