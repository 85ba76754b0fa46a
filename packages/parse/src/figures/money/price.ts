import { DOLLAR, type Currency } from '../../lexicon/currencies.ts';
import { isTie } from '../../text/hyphen.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { isUpperCase } from '../../text/upper-case.ts';
import type { Cardinal } from '../cardinal-reading.ts';
import { rounded } from '../magnified.ts';
import { readRate } from '../units/rate.ts';
import { paid, type UnitReading } from '../units/unit-reading.ts';

/** Reads what follows a number with its currency before it: "$58 a barrel", "$5 USD", "£9 per head". */
export function readPrice(tokens: Tokens, { end }: Cardinal, currency: Currency): UnitReading {
  const again = namedAgain(tokens, end);
  const plain = paid(currency, isAmerican(tokens, end) && currency === DOLLAR ? end + 1 : end);
  const money = again === null ? plain : paid(currency === DOLLAR ? again : currency, end + 1);
  return readRate(tokens, money) ?? money;
}

/** "$75 U.S. per barrel", "$75 US.": not the beginning of what is bought, "$75 US bonds". */
const isAmerican = (tokens: Tokens, at: number): boolean =>
  (tokens.spells(at, 'u.s.') || tokens.surface(at) === 'US') &&
  (tokens.kind(at + 1) !== TokenKind.Word || tokens.word(at + 1)?.functionWord !== undefined) &&
  !isTie(tokens, at + 1);

/** "$5 USD", "$20 Canadian": the currency a second time, behind the number. */
function namedAgain(tokens: Tokens, at: number): Currency | null {
  const spelling = tokens.word(at)?.currency;
  if (spelling?.code !== undefined && isUpperCase(tokens, at)) return spelling.code;
  return spelling?.noun === undefined || spelling.noun.name === 'cent' ? null : spelling.noun;
}

/** What multiplies an amount of money and would be a unit or a word elsewhere: "$2.1T", "$5 MM", "$25 k", "$3 mil". */
const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ...['k', 'K', 'thou'].map((letters): [string, number] => [letters, 1e3]),
  ...['m', 'M', 'mm', 'MM', 'mil', 'mill'].map((letters): [string, number] => [letters, 1e6]),
  ...['b', 'B'].map((letters): [string, number] => [letters, 1e9]),
  ...['T', 't'].map((letters): [string, number] => [letters, 1e12]),
]);

/** "$2.1T", "$ 25 k": behind a currency letters multiply that measure elsewhere, with a space before them or without. */
export function withMoneyMagnitude(tokens: Tokens, cardinal: Cardinal): Cardinal {
  const { end } = cardinal;
  if (
    cardinal.magnitude > 1 ||
    tokens.kind(end) !== TokenKind.Word ||
    tokens.end(end) - tokens.start(end) > 4
  )
    return cardinal;
  const scale = MAGNITUDES.get(tokens.surface(end));
  if (scale === undefined) return cardinal;
  // "$5 M&S voucher", "$5 T-shirt"
  const joined =
    tokens.glued(end) && (tokens.is(end + 1, '&') || tokens.is(end + 1, '-') || tokens.is(end + 1, '.'));
  const word =
    !tokens.glued(end - 1) && (tokens.surface(end) === 't' || (joined && tokens.kind(end + 2) !== 0));
  return word
    ? cardinal
    : { ...cardinal, value: rounded(cardinal.value * scale), magnitude: scale, end: end + 1 };
}
