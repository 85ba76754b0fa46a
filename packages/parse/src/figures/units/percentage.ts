import { unitsByName } from '../../lexicon/units.ts';
import type { Tokens } from '../../text/tokens.ts';
import { measured, type UnitReading } from './unit-reading.ts';

/** A percentage whose sign or word ends before token `end`, or the points of one: "percentage points", "per cent points". */
export function percentage(tokens: Tokens, end: number): UnitReading {
  const points = tokens.spells(end, 'points') || tokens.spells(end, 'point');
  return points
    ? measured({ name: 'percentage point', dimension: 'percent', ucum: '%' }, end + 1)
    : measured(unitsByName.get('percent')!, end);
}
