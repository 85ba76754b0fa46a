import { currenciesByCode } from '../../lexicon/currencies.ts';
import type { Unit } from '../../lexicon/units.ts';
import type { Tokens } from '../../text/tokens.ts';
import { isUpperCase } from '../../text/upper-case.ts';
import { readDegrees } from './degrees.ts';
import { percentage } from './percentage.ts';
import { unitAt } from './unit-at.ts';
import { measured, paid, type UnitReading } from './unit-reading.ts';

/** Symbols of one letter that may stand behind a space: "5 m", "3 g". */
const SPACED = new Set(['m', 'g', 'l', 'L', 'W', 'V', 'N', 'C', 'F', 't']);
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
  if (unit === undefined) return null;
  const symbol = tokens.word(at)?.unit?.symbols?.[tokens.surface(at)] === unit;
  if (symbol ? !isSymbolHere(tokens, at, value) : isName(tokens, at, unit)) return null;
  if (unit.name === 'degree') return readDegrees(tokens, at + 1);
  if (unit.name === 'percent') return percentage(tokens, at + 1);
  if (unit.name === 'pound' && !symbol && value >= POUNDS_OF_MONEY && !tokens.spells(at + 1, 'of'))
    return paid(currenciesByCode.get('GBP')!, at + 1);
  if (isOrdinary(tokens, at, unit.name, value, hyphened)) return null;
  return measured(unit, at + 1);
}

/** A letter is a symbol only close to its number; "1980s" and "the 30s" are no seconds. */
function isSymbolHere(tokens: Tokens, at: number, value: number): boolean {
  const letter = tokens.end(at) - tokens.start(at) === 1 ? tokens.surface(at) : '';
  if (letter === 's' && Number.isInteger(value)) return false;
  return letter === '' || tokens.glued(at - 1) || SPACED.has(letter);
}

/** "2016 Stone": in capitals it is a name, unless all is in capitals or the unit is named after a person. */
const isName = (tokens: Tokens, at: number, unit: Unit): boolean =>
  tokens.capitalised(at) && !unit.capitals && !isUpperCase(tokens, at);

/** "second" behind a spelled-out one is an ordinal; "half quarter" is part of another noun. */
function isOrdinary(tokens: Tokens, at: number, unit: string, value: number, hyphened: boolean): boolean {
  if (unit === 'second' && tokens.surface(at) === 'second' && value !== 1 && !hyphened) return true;
  return unit === 'quarter' && !hyphened && value < 1;
}
