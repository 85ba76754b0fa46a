import { currencySigns } from '../../lexicon/currencies.ts';
import { unitsByName } from '../../lexicon/units.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { readDegrees } from './degrees.ts';
import { isFootMark, isInchMark } from './inches.ts';
import { unitAt } from './unit-at.ts';
import { measured, paid, type UnitReading } from './unit-reading.ts';

/** Reads a unit that is a sign: "%", "°C", "Ω", "¢", and "€" or "$" behind their number. */
export function readSignUnit(tokens: Tokens, at: number): UnitReading | null {
  const sign = tokens.surface(at);
  switch (sign) {
    case '%':
      return measured(unitsByName.get('percent')!, at + 1);
    case '°':
      return readDegrees(tokens, at + 1);
    // "20º C"; "1º de mayo" is a first
    case 'º': {
      const degrees = readDegrees(tokens, at + 1);
      return degrees.dimension === 'temperature' ? degrees : null;
    }
    case '‰':
      return measured(unitsByName.get('part per thousand')!, at + 1);
    case 'Ω':
      return measured(unitsByName.get('ohm')!, at + 1);
    case '(':
    case '[':
    case '{':
    case '<':
      return bracketed(tokens, at);
    case '"':
    case '″':
      return isInchMark(tokens, at) ? measured(unitsByName.get('inch')!, at + 1) : null;
    case '′':
      return measured(unitsByName.get('foot')!, at + 1);
    case "'":
    case '’':
      return isFootMark(tokens, at) ? measured(unitsByName.get('foot')!, at + 1) : null;
    default: {
      const currency = currencySigns.get(sign);
      return currency === undefined || opensNext(tokens, at) ? null : paid(currency, at + 1);
    }
  }
}

/** "5 $10 notes": the sign belongs to the number behind it. */
const opensNext = (tokens: Tokens, at: number): boolean =>
  tokens.kind(at + 1) === TokenKind.Number && tokens.glued(at);

/** "(km)", "[kg]": a symbol in brackets, as tables have it. */
function bracketed(tokens: Tokens, at: number): UnitReading | null {
  const closes = [')', ']', '}', '>'].some((mark) => tokens.is(at + 2, mark));
  const unit = closes ? unitAt(tokens, at + 1) : undefined;
  return unit === undefined || tokens.word(at + 1)?.unit?.symbols === undefined
    ? null
    : measured(unit, at + 3);
}
