import { TokenKind } from '../../text/tokens.ts';
import { Part } from './part.ts';
import { mayBeNominal } from './may-be-nominal.ts';
import type { Reading } from './reading.ts';
import { SAME_PAST } from './verb-form.ts';

/** The part of a past form: "came" in "men came", but an adjective, as part of the noun phrase, in "Armed men". */
export function partOfPast(reading: Reading, at: number, previous: Part): Part {
  switch (previous) {
    case Part.Determiner:
    case Part.Number:
    case Part.Adjective:
    case Part.Preposition:
    case Part.Mark:
      // "an estimated 300 people"
      if (previous === Part.Determiner && reading.tokens.kind(at + 1) === TokenKind.Number)
        return Part.Nominal;
      // "the cost of"
      if (previous !== Part.Mark && SAME_PAST.has(reading.tokens.lower(at))) return Part.Nominal;
      // "Armed men came"
      return mayBeNominal(reading.tokens, at + 1) ? Part.Nominal : Part.Past;
    default:
      return Part.Past;
  }
}
