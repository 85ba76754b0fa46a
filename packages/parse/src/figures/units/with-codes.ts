import type { FigureDraft } from '../figure-draft.ts';
import type { UnitReading } from './unit-reading.ts';

/** Adds the unit's UCUM code and the money's ISO 4217 code to a figure, where the text tells which they are. */
export function withCodes(draft: FigureDraft, unit: UnitReading | null): FigureDraft {
  if (unit === null) return draft;
  // Written onto the object just made: a copy at each figure is slow in V8.
  const coded: { -readonly [K in keyof FigureDraft]: FigureDraft[K] } = draft;
  if (unit.ucum !== null) coded.ucum = unit.ucum;
  if (unit.currency !== null) coded.currency = unit.currency;
  return coded;
}
