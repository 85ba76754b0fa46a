import { differenceNouns } from '../../lexicon/differences.ts';
import { currenciesByCode } from '../../lexicon/currencies.ts';
import { unitsByName, type Unit } from '../../lexicon/units.ts';
import { isInches } from './inches.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { isHyphen } from '../../text/hyphen.ts';
import { isUpperCase } from '../../text/upper-case.ts';
import { readDegrees } from './degrees.ts';
import { percentage } from './percentage.ts';
import { unitAt } from './unit-at.ts';
import { measured, paid, type UnitReading } from './unit-reading.ts';

/** Symbols of one letter that may stand behind a space: "5 m", "3 g". */
const SPACED = new Set(['m', 'g', 'l', 'L', 'W', 'V', 'N', 'C', 'F', 't', 'J']);
/** From here on "pounds" are money: nothing that news weighs in pounds is told to the hundred thousand. */
const POUNDS_OF_MONEY = 1e5;

/** Reads a unit of one word or symbol: "kilometres", "kWh", "degrees Celsius", "percentage points". */
export function readNamedUnit(
  tokens: Tokens,
  at: number,
  value: number,
  hyphened: boolean,
): UnitReading | null {
  const unit = unitAt(tokens, at);
  if (unit === undefined)
    return tokens.surface(at) === 'in' && (isInches(tokens, at) || isGluedInches(tokens, at))
      ? measured(unitsByName.get('inch')!, at + 1)
      : null;
  const symbol = tokens.word(at)?.unit?.symbols?.[tokens.surface(at)] === unit;
  if (symbol ? !isSymbolHere(tokens, at, value) : isName(tokens, at, unit)) return null;
  if (unit.name === 'degree') return readDegrees(tokens, at + 1);
  if (unit.name === 'percent') return percentage(tokens, at + 1);
  if (unit.name === 'pound' && !symbol && value >= POUNDS_OF_MONEY && !tokens.spells(at + 1, 'of'))
    return paid(currenciesByCode.get('GBP')!, at + 1);
  if (isOrdinary(tokens, at, unit.name, value, hyphened)) return null;
  return measured(unit, at + 1);
}

/** "22in wheels": glued to its number and apart from what follows. */
const isGluedInches = (tokens: Tokens, at: number): boolean =>
  tokens.glued(at - 1) && !tokens.glued(at) && tokens.word(at + 1)?.functionWord === undefined;

/** Whether the symbol means its unit here: the "30s" are no seconds, and "23456 F Block" is no temperature. */
function isSymbolHere(tokens: Tokens, at: number, value: number): boolean {
  if (tokens.end(at) - tokens.start(at) > 1) return true;
  const letter = tokens.surface(at);
  if (letter === 's' && Number.isInteger(value)) return false;
  // "06F6" is a name, "5m2" an area
  if (
    (letter === 'F' || letter === 'C' || letter === 'K') &&
    tokens.glued(at) &&
    tokens.kind(at + 1) === TokenKind.Number
  )
    return false;
  if (isHyphen(tokens, at + 1) && tokens.glued(at) && tokens.kind(at + 2) === TokenKind.Number) return false;
  if (tokens.capitalised(at) && tokens.capitalised(at + 1) && !tokens.glued(at - 1)) return false;
  return tokens.glued(at - 1) || SPACED.has(letter);
}

/** "2016 Stone": in capitals it is a name, unless all is in capitals or the unit is named after a person. */
const isName = (tokens: Tokens, at: number, unit: Unit): boolean =>
  tokens.capitalised(at) && !unit.capitals && !isUpperCase(tokens, at);

/** "128.4 points", "a 30-point lead"; a "five-point plan" has as many parts, and "3 points of contact" are counted. */
const arePoints = (tokens: Tokens, at: number, value: number): boolean =>
  tokens.spells(at, 'points') || tokens.spells(at, 'pts')
    ? !tokens.spells(at + 1, 'of')
    : !Number.isInteger(value) || differenceNouns.has(tokens.surface(at + 1));

/** "second" behind a spelled-out one is an ordinal; "half quarter" is part of another noun. */
function isOrdinary(tokens: Tokens, at: number, unit: string, value: number, hyphened: boolean): boolean {
  if (unit === 'second' && tokens.surface(at) === 'second' && value !== 1 && !hyphened) return true;
  if (unit === 'point') return !arePoints(tokens, at, value);
  // "a half turn", "1.5 turns"; "two turns" are counted
  if (unit === 'turn') return Number.isInteger(value);
  return unit === 'quarter' && !hyphened && value < 1;
}
