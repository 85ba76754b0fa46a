import type { Clauses } from './read-clauses.ts';
import { Part } from './part.ts';

/**
 * Whether a finite verb follows the noun that ends before token `from`, so that it is its subject; `marked` where only an
 * auxiliary tells it from "guns [left] behind". Nothing at or behind token `to` is looked at.
 */
export function verbBehind({ part }: Clauses, from: number, to: number, marked = false): boolean {
  for (let at = from; at < to; at += 1) {
    switch (part(at)) {
      case Part.Auxiliary:
      case Part.Modal:
        return true;
      case Part.Verb:
      case Part.Past:
        return !marked;
      case Part.Nominal:
      case Part.Number:
      case Part.Determiner:
      case Part.Adjective:
      case Part.Adverb:
      case Part.Joint:
      case Part.Preposition:
        break;
      default:
        return false;
    }
  }
  return false;
}
