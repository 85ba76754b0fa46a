import { Part } from '../clauses/part.ts';
import { isVerbal, type Scope } from './scope.ts';

/** Whether the subject before the group denies it: "no vote was held", "neither he nor his wife came". */
export function subjectDenied(scope: Scope, group: number): boolean {
  const { part, tokens } = scope;
  for (let at = group - 1; at >= group - 10; at -= 1) {
    switch (part(at)) {
      case Part.Determiner:
      case Part.Pronoun:
      case Part.Coordinator:
        if (tokens.word(at)?.negation !== undefined) {
          if (part(at - 1) === Part.Preposition || isVerbal(part(at - 1)) || part(at - 1) === Part.Auxiliary)
            return false;
          scope.cues.add(at);
          return true;
        }
        break;
      case Part.Nominal:
      case Part.Number:
      case Part.Preposition:
      case Part.Joint:
      case Part.Adverb:
        break;
      default:
        return false;
    }
  }
  return false;
}
