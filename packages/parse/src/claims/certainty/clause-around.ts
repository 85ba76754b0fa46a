import { Part } from '../clauses/part.ts';
import { CERTAIN, combine, type Commitment } from './commitment.ts';
import { embedded } from './embedding.ts';
import { REACH, type Scope } from './scope.ts';
import { complement, behindVerb } from './complement.ts';
import { asksWhether, consequent, unsettled, conditional } from './conditional.ts';
import { subordinate } from './subordinate.ts';

/** The clause of a finite verb: after "if", or the complement of "expects that". */
export function clauseAround(scope: Scope, group: number, event: number, depth: number): Commitment {
  const { part, first } = scope;
  let comma = false;
  for (let at = group - 1; at >= Math.max(first, group - REACH); at -= 1) {
    switch (part(at)) {
      case Part.Conditional:
        scope.cues.add(at);
        return asksWhether(scope, at) ? unsettled(scope) : conditional(scope);
      case Part.Comma:
        comma = true;
        break;
      case Part.Subordinator:
        // "After the war ended, it closed": the clause of time is over.
        if (comma) return CERTAIN;
        return subordinate(scope, at, event, depth);
      case Part.Complementiser:
        return complement(scope, at, group, depth);
      case Part.Relative:
      case Part.Mark:
      case Part.Quote:
        return CERTAIN;
      case Part.Adjective:
        if (!comma && opensClause(scope, at)) {
          const found = embedded(scope, at, 'that', depth);
          if (found !== null) return found;
        }
        break;
      case Part.Adverb:
        // "whose house was allegedly a factory": the adverb is that of another verb
        if (scope.tokens.word(at)?.hedge !== undefined && !isAuxiliary(part(at - 1))) {
          return combine(clauseAround(scope, at, event, depth), hedged(scope, at));
        }
        break;
      case Part.Auxiliary:
        // "to have the bridge closed"
        if (isCausative(scope, at, group, event)) return scope.commitmentTo(scope, at, depth + 1);
        break;
      case Part.Verb:
      case Part.Past:
      case Part.Gerund:
        return comma ? consequent(scope, at) : behindVerb(scope, at, group, event, depth);
      default:
    }
  }
  return CERTAIN;
}

/** Whether "have" at `at` takes an object and the bare participle that is the event. */
const isCausative = ({ part, tokens }: Scope, at: number, group: number, event: number): boolean =>
  group === event &&
  part(event) === Part.Past &&
  at < group - 1 &&
  tokens.spells(at, 'have') &&
  (part(at - 1) === Part.Infinitive || part(at - 1) === Part.Modal);

const isAuxiliary = (part: Part): boolean => part === Part.Auxiliary || part === Part.Modal;

/** Whether a clause without "that" begins behind the adjective: "is unlikely the dam will break", "seemed sure he would". */
const opensClause = ({ part, tokens }: Scope, at: number): boolean =>
  part(at - 1) !== Part.Determiner &&
  (part(at + 1) === Part.Determiner ||
    part(at + 1) === Part.Pronoun ||
    (part(at + 1) === Part.Nominal && tokens.capitalised(at + 1)));

function hedged(scope: Scope, at: number): Commitment {
  const { strength, doubt } = scope.tokens.word(at)!.hedge!;
  scope.cues.add(at);
  scope.doubts.add(doubt);
  return { strength, negative: false };
}
