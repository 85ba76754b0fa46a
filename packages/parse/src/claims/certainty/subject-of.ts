import { Part } from '../clauses/part.ts';
import { CERTAIN, type Commitment } from './commitment.ts';
import type { Scope } from './scope.ts';
import type { Opening } from './opening.ts';

/** Participles that compare what is there: "a raid is not related to it". */
const RELATING = new Set(
  'related linked connected tied aimed directed meant based confined limited'.split(' '),
);

/** The subject of a verb shares its fate, unless "the" takes it for given: "a strike would", "approval isn't needed". */
export function subjectOf(
  scope: Scope,
  event: number,
  determiner: Opening['determiner'],
  depth: number,
): Commitment {
  const { part } = scope;
  if (determiner === 'definite' || determiner === 'possessive') return CERTAIN;
  let grouped = false;
  for (let at = event + 1; at < event + 12; at += 1) {
    switch (part(at)) {
      case Part.Comma:
      case Part.Mark:
      case Part.Relative:
      case Part.Complementiser:
      case Part.Infinitive:
      case Part.Gerund:
      case Part.Subordinator:
      case Part.Conditional:
      case Part.Quote:
        return CERTAIN;
      case Part.Modal:
      case Part.Auxiliary:
        grouped = true;
        break;
      case Part.Past:
        return grouped && !RELATING.has(scope.tokens.lower(at))
          ? scope.commitmentTo(scope, at, depth + 1)
          : CERTAIN;
      case Part.Verb:
      case Part.Adjective:
        return scope.commitmentTo(scope, at, depth + 1);
      case Part.Preposition:
        // "would be in Kursk"
        if (grouped) return scope.commitmentTo(scope, at - 1, depth + 1);
        break;
      case Part.Nominal:
        if (grouped) return scope.commitmentTo(scope, at, depth + 1);
        break;
      default:
    }
  }
  return CERTAIN;
}
