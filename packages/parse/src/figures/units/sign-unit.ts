import { currencySigns } from '../../lexicon/currencies.ts';
import { unitsByName } from '../../lexicon/units.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { readDegrees } from './degrees.ts';
import { unitAt } from './unit-at.ts';
import { measured, paid, type UnitReading } from './unit-reading.ts';

/** Reads a unit that is a sign: "%", "°C", "Ω", "¢", and "€" or "$" behind their number. */
export function readSignUnit(tokens: Tokens, at: number): UnitReading | null {
  const sign = tokens.surface(at);
  switch (sign) {
    case '%':
      return measured(unitsByName.get('percent')!, at + 1);
    case '°':
    case 'º':
      return readDegrees(tokens, at + 1);
    case 'Ω':
      return measured(unitsByName.get('ohm')!, at + 1);
    case '(':
      return bracketed(tokens, at);
    default: {
      const currency = currencySigns.get(sign);
      return currency === undefined || opensNext(tokens, at) ? null : paid(currency, at + 1);
    }
  }
}

/** "5 $10 notes": the sign belongs to the number behind it. */
const opensNext = (tokens: Tokens, at: number): boolean =>
  tokens.kind(at + 1) === TokenKind.Number && tokens.glued(at);

/** "(km)": a symbol in brackets, as tables have it. */
function bracketed(tokens: Tokens, at: number): UnitReading | null {
  const unit = tokens.is(at + 2, ')') ? unitAt(tokens, at + 1) : undefined;
  return unit === undefined || tokens.word(at + 1)?.unit?.symbols === undefined
    ? null
    : measured(unit, at + 3);
}
