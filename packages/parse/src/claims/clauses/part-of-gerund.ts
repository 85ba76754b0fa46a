import { Part } from './part.ts';
import { opensComplement, opensObject } from './opens-complement.ts';
import type { Reading } from './reading.ts';

const NOUNS_IN_ING = new Set(
  'thing king ring morning evening building spring string during nothing something anything everything ceiling wedding sibling being beijing meeting hearing killing bombing shooting warning briefing'.split(
    ' ',
  ),
);

/** The part of a word in "-ing": a gerund in "kept selling", a noun in "the selling of" and "morning". */
export function partOfGerund(reading: Reading, at: number, surface: string, previous: Part): Part {
  // "the cost of building the dam"
  const governs = previous === Part.Preposition && opensObject(reading.tokens, at + 1);
  if (NOUNS_IN_ING.has(surface) && previous !== Part.Auxiliary && !governs) return Part.Nominal;
  switch (previous) {
    case Part.Determiner:
    case Part.Number:
    case Part.Adjective:
      return Part.Nominal;
    case Part.Nominal:
      return opensComplement(reading, at + 1) ? Part.Gerund : Part.Nominal;
    case Part.Preposition:
      return reading.tokens.spelling(at + 1) === 'of' ? Part.Nominal : Part.Gerund;
    default:
      return Part.Gerund;
  }
}
