import { DOLLAR, type Currency } from '../../lexicon/currencies.ts';
import { isTie } from '../../text/hyphen.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { isUpperCase } from '../../text/upper-case.ts';
import type { Cardinal } from '../cardinal-reading.ts';
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

/** "$2.1T": behind a currency the letter means a trillion. */
export function withTrillions(tokens: Tokens, cardinal: Cardinal): Cardinal {
  const letter = tokens.surface(cardinal.end);
  if (cardinal.magnitude > 1 || !tokens.glued(cardinal.end - 1) || (letter !== 'T' && letter !== 't'))
    return cardinal;
  return { ...cardinal, value: cardinal.value * 1e12, magnitude: 1e12, end: cardinal.end + 1 };
}
