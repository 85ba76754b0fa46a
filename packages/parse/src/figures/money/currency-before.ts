import {
  currencySigns,
  currenciesByCode,
  spacedDollarPrefixes,
  type Currency,
} from '../../lexicon/currencies.ts';
import { LOWER_CASE_CODES, MISTAKABLE_CODES } from '../../lexicon/currency-table.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import type { CurrencyReading } from './currency-reading.ts';
import { readNounBefore } from './noun-before.ts';
import { isUpperCase } from '../../text/upper-case.ts';

/** Letters that may stand a space before the number although they are short: "Rs 500", "RM 79". */
const SPACED = new Set(['Rs', 'RM', 'Rp', 'Tk', 'Sh', 'Dh', 'DM', 'FF', 'Kz', 'Kč']);
/** Those of them that stand for something else as well. */
const DOUBTFUL = new Set(['DM', 'FF']);

/** Reads a currency before a number: "$", "US$", "A$", "$US", "RM", "EUR ", "NIS ", "PS" for a lost "£". */
export function readCurrencyBefore(tokens: Tokens, at: number): CurrencyReading | null {
  if (tokens.kind(at) === TokenKind.Symbol) return signAt(tokens, at);
  const word = tokens.word(at);
  const whose = word?.dollarPrefix;
  if (whose !== undefined && tokens.is(at + 1, '$')) {
    const near = tokens.glued(at) || spacedDollarPrefixes.has(word!.spelling);
    return near ? { currency: whose, end: at + 2, doubtful: false } : null;
  }
  if (word?.currency === undefined || isTail(tokens, at)) return null;
  const { code, letters, millions, noun } = word.currency;
  const many = millions?.[tokens.surface(at)];
  if (many !== undefined) return { currency: many, end: at + 1, doubtful: false, millions: true };
  if (noun !== undefined && tokens.kind(at + 1) === TokenKind.Number && !tokens.glued(at))
    return readNounBefore(tokens, at, noun);
  const written = letters?.[tokens.surface(at)];
  if (written !== undefined) return lettersAt(tokens, at, written);
  if (code === undefined || !(isUpperCase(tokens, at) || LOWER_CASE_CODES.has(tokens.surface(at))))
    return null;
  const end = skipEquals(tokens, tokens.is(at + 1, '.') && tokens.glued(at) ? at + 2 : at + 1);
  return { currency: code, end, doubtful: MISTAKABLE_CODES.has(code.code ?? '') };
}

function signAt(tokens: Tokens, at: number): CurrencyReading | null {
  const currency = currencySigns.get(tokens.surface(at));
  if (currency === undefined) return null;
  const american = tokens.is(at, '$') && tokens.spells(at + 1, 'us') && tokens.glued(at);
  return {
    currency: american
      ? currenciesByCode.get('USD')!
      : isGhanaian(tokens, at)
        ? currenciesByCode.get('GHS')!
        : currency,
    end: skipEquals(tokens, american ? at + 2 : at + 1),
    doubtful: false,
  };
}

/** "GH¢500": the cedi with the sign of the cent. */
const isGhanaian = (tokens: Tokens, at: number): boolean =>
  tokens.is(at, '¢') && tokens.spells(at - 1, 'gh') && tokens.glued(at - 1);

/** "RM79", "Rs. 500", "Y=28,030", "NIS 20": one letter alone, glued, needs an amount that confirms it. */
function lettersAt(tokens: Tokens, at: number, currency: Currency): CurrencyReading | null {
  const surface = tokens.surface(at);
  if (surface === 'Y') return tokens.is(at + 1, '=') ? { currency, end: at + 2, doubtful: false } : null;
  const end = tokens.is(at + 1, '.') && tokens.glued(at) ? at + 2 : skipEquals(tokens, at + 1);
  const near = surface.length > 2 || SPACED.has(surface) || tokens.glued(end - 1);
  return near
    ? { currency, end, doubtful: surface.length === 1 || (DOUBTFUL.has(surface) && !tokens.glued(at)) }
    : null;
}

/** "W-USD": the letters are the tail of something longer. */
const isTail = (tokens: Tokens, at: number): boolean =>
  tokens.glued(at - 1) && (tokens.kind(at - 1) !== TokenKind.Symbol || !OPENING.has(tokens.surface(at - 1)));
const OPENING = new Set(['(', '[', '"', '“', '‘', "'", '—', '–', '+', '-', '−', '~', '>', '<', '≈']);

const skipEquals = (tokens: Tokens, at: number): number =>
  tokens.is(at, '=') && tokens.glued(at - 1) ? at + 1 : at;

/** Whether the number at token `at` is one that money comes in: grouped, with a magnitude, or with two decimals. */
export function confirmsMoney(tokens: Tokens, at: number, magnitude: number): boolean {
  if (magnitude > 1) return true;
  const surface = tokens.surface(at);
  return surface.includes(',') || /^\d+\.\d\d$/.test(surface) || /^[1-9]\d+0$/.test(surface);
}
