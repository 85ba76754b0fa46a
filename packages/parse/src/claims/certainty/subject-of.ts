import { Part } from '../clauses/part.ts';
import { CERTAIN, type Commitment } from './commitment.ts';
import type { Scope } from './scope.ts';
import type { Opening } from './opening.ts';
import { takesNothing } from './takes-nothing.ts';
import { verbGroup } from './verb-group.ts';

/** Participles that compare what is there: "a raid is not related to it". */
const RELATING = new Set(
  'related linked connected tied aimed directed meant based confined limited'.split(' '),
);

/**
 * The subject of a verb shares its fate, unless "the" takes it for given: "a strike would", "approval isn't needed".
 *
 * Of whom a figure counts, something may well be denied: "40 people have no power" leaves the 40 as they are.
 */
export function subjectOf(
  scope: Scope,
  event: number,
  determiner: Opening['determiner'],
  depth: number,
): Commitment {
  const { part } = scope;
  if (determiner === 'definite' || determiner === 'possessive') return CERTAIN;
  let group = -1;
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
        // "that 40 were there"
        return group < 0 ? CERTAIN : fateOf(scope, group, depth);
      case Part.Modal:
      case Part.Auxiliary:
        group = at;
        break;
      case Part.Past:
        return group >= 0 && !RELATING.has(scope.tokens.lower(at)) ? fateOf(scope, at, depth) : CERTAIN;
      case Part.Verb:
      case Part.Adjective:
        return fateOf(scope, at, depth);
      case Part.Preposition:
        // "would be in Kursk"
        if (group >= 0) return fateOf(scope, at - 1, depth);
        break;
      case Part.Determiner:
        // "have no power"
        if (group >= 0 && scope.voice !== 'reader' && scope.tokens.word(at)?.negation !== undefined)
          return CERTAIN;
        break;
      case Part.Nominal:
        if (group >= 0) return fateOf(scope, at, depth);
        break;
      default:
    }
  }
  return CERTAIN;
}

/** What is left of the verb at `verb`; of a figure's subject, whether the verb itself is denied says nothing. */
function fateOf(scope: Scope, verb: number, depth: number): Commitment {
  if (scope.voice !== 'reader' && isDenied(scope, verb)) return CERTAIN;
  return scope.commitmentTo(scope, verb, depth + 1);
}

/** Whether the verb's own words deny it; asked aside, so that they become no cues. */
function isDenied(scope: Scope, verb: number): boolean {
  const aside: Scope = { ...scope, cues: new Set(), doubts: new Set() };
  return verbGroup(aside, verb).commitment.negative || takesNothing(aside, verb);
}
