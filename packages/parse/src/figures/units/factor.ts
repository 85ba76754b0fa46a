import type { Tokens } from '../../text/tokens.ts';
import { powerName, readExponent } from './exponent.ts';
import { readPower } from './power.ts';
import { readUnitPhrase } from './unit-phrase.ts';
import { unitAt } from './unit-at.ts';

/** One unit of a compound one with its exponent: the "square second" of "m/s²". */
export interface Factor {
  readonly name: string;
  readonly ucum: string | null;
  /** It divides: "s⁻¹". */
  readonly divides: boolean;
  /** Written as a symbol, or with an exponent in figures: "kg", "m²". */
  readonly symbol: boolean;
  readonly end: number;
}

/** Reads one unit of a compound at token `at`: "m²", "s^2", "square metre", "L−1", "second squared"; null where none stands. */
export function readFactor(tokens: Tokens, at: number): Factor | null {
  const whole = readUnitPhrase(tokens, at) ?? readPower(tokens, at);
  const symbol = tokens.word(at)?.unit?.symbols?.[tokens.surface(at)] !== undefined;
  if (whole !== null)
    return whole.kind === 'measure'
      ? { name: whole.unit, ucum: whole.ucum, divides: false, symbol, end: whole.end }
      : null;
  const unit = unitAt(tokens, at);
  if (unit === undefined || unit.dimension === 'percent') return null;
  const { power, end } = readExponent(tokens, at + 1);
  const size = Math.abs(power);
  return {
    name: powerName(unit.name, power),
    ucum: unit.ucum === null || size === 1 ? unit.ucum : `${unit.ucum}${size}`,
    divides: power < 0,
    symbol,
    end,
  };
}
