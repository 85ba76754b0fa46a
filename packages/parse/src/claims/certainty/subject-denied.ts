import { Part } from '../clauses/part.ts';
import { CERTAIN, DENIED, reached, type Commitment } from './commitment.ts';
import { isVerbal, type Scope } from './scope.ts';

/** What the subject before the group leaves of it: nothing in "no vote was held", "neither he nor his wife came"; little in "few came". */
export function subjectDenied(scope: Scope, group: number): Commitment {
  const { part, tokens } = scope;
  let joined = false;
  for (let at = group - 1; at >= group - 10; at -= 1) {
    switch (part(at)) {
      case Part.Determiner:
      case Part.Pronoun:
      case Part.Coordinator:
        if (tokens.word(at)?.negation !== undefined) {
          // "the man with no name left", "has no plans and left"; but "said no soldiers died", "has no trip planned"
          if (part(at - 1) === Part.Preposition) return CERTAIN;
          if (joined && (isVerbal(part(at - 1)) || part(at - 1) === Part.Auxiliary)) return CERTAIN;
          scope.cues.add(at);
          return DENIED;
        }
        joined ||= part(at) === Part.Coordinator;
        break;
      case Part.Nominal:
        if (tokens.spells(at, 'few') && part(at - 1) !== Part.Determiner && part(at - 1) !== Part.Nominal) {
          scope.cues.add(at);
          return reached([2, '-']);
        }
        break;
      case Part.Number:
      case Part.Preposition:
      case Part.Joint:
      case Part.Adverb:
        break;
      case Part.Quote:
        break;
      default:
        return CERTAIN;
    }
  }
  return CERTAIN;
}
