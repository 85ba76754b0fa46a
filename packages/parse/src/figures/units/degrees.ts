import { unitsByName } from '../../lexicon/units.ts';
import type { Tokens } from '../../text/tokens.ts';
import { unitAt } from './unit-at.ts';
import { measured, type UnitReading } from './unit-reading.ts';

/** Reads what stands behind "°" or "degrees" at token `at`: "C", "Fahrenheit"; an angle where no scale is named. */
export function readDegrees(tokens: Tokens, at: number): UnitReading {
  const spelling = tokens.word(at)?.unit;
  const scale = spelling?.symbols?.[tokens.surface(at).toUpperCase()] ?? unitAt(tokens, at);
  return scale?.dimension === 'temperature'
    ? measured(scale, at + 1)
    : measured(unitsByName.get('degree')!, at);
}
