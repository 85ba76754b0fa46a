import { unitsByName } from '../../lexicon/units.ts';
import { isSpacedHyphen, joinsWord } from '../../text/hyphen.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { readCurrencyBehind } from '../money/currency-behind.ts';
import { readAge } from './age.ts';
import { readNamedUnit } from './named-unit.ts';
import { readPower } from './power.ts';
import { readProduct } from './product.ts';
import { readRate } from './rate.ts';
import { readSignUnit } from './sign-unit.ts';
import { readUnitPhrase } from './unit-phrase.ts';
import { measured, type UnitReading } from './unit-reading.ts';

/**
 * Reads a unit at token `at`, behind a number of the given value, with a hyphen before it or without:
 * "kilometres per hour", "%", "-year-old", "yen a litre", "km²"; null where none stands.
 */
export function readUnit(tokens: Tokens, at: number, value: number): UnitReading | null {
  const hyphened = joinsWord(tokens, at) || joinsTime(tokens, at);
  if (tokens.surface(at) === 'y' && tokens.is(at + 1, '/') && tokens.spells(at + 2, 'o'))
    return measured(unitsByName.get('year of age')!, at + 3);
  const base =
    plainUnit(tokens, hyphened ? at + 1 : at, value, hyphened) ?? behindAdjective(tokens, at, value);
  if (base === null) return null;
  const aged = base.dimension === 'time' ? readAge(tokens, base) : null;
  if (aged !== null) return aged;
  const product = readProduct(tokens, base);
  return readRate(tokens, product) ?? product;
}

/** "28 - year - old", "a 5 - mile run": the hyphens of a text that was cut into words, before a unit in the singular. */
const joinsTime = (tokens: Tokens, at: number): boolean => {
  const word = isSpacedHyphen(tokens, at) ? tokens.word(at + 1) : undefined;
  return (
    word?.unit?.word !== undefined && !word.spelling.endsWith('s') && tokens.kind(at - 1) !== TokenKind.Symbol
  );
};

/** "15 consecutive days", "517 rushing yards": a unit in words behind one adjective of amount. */
const behindAdjective = (tokens: Tokens, at: number, value: number): UnitReading | null =>
  tokens.word(at)?.unitAdjective !== undefined && tokens.word(at + 1)?.unit?.word !== undefined
    ? plainUnit(tokens, at + 1, value, false)
    : null;

/** A unit without "per". */
function plainUnit(tokens: Tokens, at: number, value: number, hyphened: boolean): UnitReading | null {
  switch (tokens.kind(at)) {
    case TokenKind.Symbol:
      return readSignUnit(tokens, at);
    case TokenKind.Word:
      return tokens.wordNumber(at) < 0
        ? null
        : (readUnitPhrase(tokens, at) ??
            readPower(tokens, at) ??
            readCurrencyBehind(tokens, at, value) ??
            readNamedUnit(tokens, at, value, hyphened));
    default:
      return null;
  }
}
