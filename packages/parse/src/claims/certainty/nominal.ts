import { Part } from '../clauses/part.ts';
import { verbBehind } from '../clauses/verb-behind.ts';
import { CERTAIN, DENIED, POSSIBLE, PROBABLE, combine, type Commitment } from './commitment.ts';
import { BARE_CLAUSE } from './complement.ts';
import { conditional } from './conditional.ts';
import type { Scope } from './scope.ts';
import { behindPreposition, underneath } from './behind-preposition.ts';
import { instead, isInstead } from './instead.ts';
import { objectOf } from './object-of.ts';
import { isPastDated } from './past-dated.ts';
import { type Opening, openingOf } from './opening.ts';
import { subjectOf } from './subject-of.ts';

/** What is left of an event that a noun names: by its adjectives, and by the word whose object or subject it is. */
export function nominal(scope: Scope, event: number, depth: number): Commitment {
  const opening = openingOf(scope, event);
  if (opening.determiner === 'none') return combine(opening.commitment, DENIED);
  if (isPastDated(scope, event, opening)) return opening.commitment;
  const context = contextOf(scope, event, opening, depth);
  // "not aware of any strike"
  if (opening.determiner === 'any' && !context.negative) return combine(context, POSSIBLE);
  return combine(context, opening.commitment);
}

function contextOf(scope: Scope, event: number, opening: Opening, depth: number): Commitment {
  const { part } = scope;
  const { before, determiner } = opening;
  switch (part(before)) {
    case Part.Preposition:
      return behindPreposition(scope, before, opening, depth);
    case Part.Verb:
    case Part.Past:
    case Part.Gerund:
      // "said construction would resume": no object, but a subject
      return BARE_CLAUSE.test(scope.tokens.lower(before)) && opensClause(scope, event)
        ? subjectOf(scope, event, determiner, depth)
        : objectOf(scope, event, before, opening, depth);
    case Part.Auxiliary:
      return determiner === 'definite' ? CERTAIN : scope.commitmentTo(scope, before, depth + 1);
    case Part.Coordinator:
    case Part.Comma:
      return joined(scope, event, opening, depth);
    case Part.Subordinator:
      // "treated the raid as a crime"
      if (
        determiner === 'indefinite' &&
        scope.tokens.spells(before, 'as') &&
        scope.tokens.lower(event) !== 'result' &&
        !opensClause(scope, event)
      )
        return PROBABLE;
      return isInstead(scope, before)
        ? instead(scope, before, depth)
        : subjectOf(scope, event, determiner, depth);
    case Part.Negation:
      // "there are not huge gaps"
      scope.cues.add(before);
      return determiner === 'definite' ? CERTAIN : DENIED;
    case Part.Conditional:
      scope.cues.add(before);
      return determiner === 'definite' ? CERTAIN : conditional(scope);
    default:
      return subjectOf(scope, event, determiner, depth);
  }
}

/** How far behind a noun its verb is looked for. */
const REACH = 12;

const opensClause = (scope: Scope, event: number): boolean => verbBehind(scope, event + 1, event + REACH);

/** A noun in a list shares the fate of the one before. */
function joined(scope: Scope, event: number, opening: Opening, depth: number): Commitment {
  const { part } = scope;
  const from = opening.before;
  if (part(from) === Part.Coordinator && part(from - 1) === Part.Nominal)
    return scope.commitmentTo(scope, from - 1, depth + 1);
  // "will bring peace to the valley, and jobs"
  if (part(from) === Part.Coordinator && !opensClause(scope, event))
    return underneath(scope, from - 1, opening, depth);
  return subjectOf(scope, event, opening.determiner, depth);
}
