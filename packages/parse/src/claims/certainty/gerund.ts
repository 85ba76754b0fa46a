import { changeWords } from '../../lexicon/change-words.ts';
import { Part } from '../clauses/part.ts';
import { CERTAIN, DENIED, POSSIBLE, PROBABLE, combine, type Commitment } from './commitment.ts';
import { BARE_CLAUSE } from './complement.ts';
import { GIVEN_TO } from './behind-preposition.ts';
import { embedded, embeddedBefore } from './embedding.ts';
import { instead, isInstead } from './instead.ts';
import { isVerbal, previous, spellingAt, type Scope } from './scope.ts';

/** What is left of the gerund whose group begins at `first`. */
export function gerund(scope: Scope, first: number, depth: number): Commitment {
  const { part } = scope;
  const at = previous(scope, first);
  switch (part(at)) {
    case Part.Preposition:
    case Part.Subordinator:
      // "a time of shrinking sales"
      if (part(first + 1) === Part.Nominal && changeWords.has(scope.tokens.lower(first))) return CERTAIN;
      return behindPreposition(scope, at, depth);
    case Part.Verb:
    case Part.Past:
    case Part.Gerund:
      // "argued setting a deadline would help"
      if (BARE_CLAUSE.test(scope.tokens.lower(at)) || scope.tokens.word(at)?.cue === 'say')
        return embedded(scope, at, 'ing', depth) ?? opening(scope, first, depth);
      return embedded(scope, at, 'ing', depth) ?? scope.commitmentTo(scope, at, depth + 1);
    case Part.Comma:
    case Part.Coordinator:
      // "…, saying that": told with the clause, whatever becomes of its verb
      if (scope.tokens.word(first)?.cue === 'say') return CERTAIN;
      return listed(scope, at, depth) ?? beside(scope, first, depth);
    case Part.Nominal:
    case Part.Pronoun:
      return behindNoun(scope, at, depth);
    case Part.Mark:
    case Part.Quote:
      // "Saying that the war is lost, they left"
      return scope.tokens.word(first)?.cue === 'say' ? CERTAIN : opening(scope, first, depth);
    default:
      return beside(scope, first, depth);
  }
}

function behindPreposition(scope: Scope, at: number, depth: number): Commitment {
  const spelling = spellingAt(scope, at);
  if (spelling === 'without') {
    scope.cues.add(at);
    return DENIED;
  }
  if (isInstead(scope, at)) return instead(scope, at, depth);
  // "after selling the mill"
  if (spelling === 'after') return CERTAIN;
  const governor = previous(scope, at);
  const direct = embedded(scope, governor, 'ing', depth) ?? embedded(scope, governor, 'for', depth);
  if (direct !== null) return direct;
  const before = embeddedBefore(scope, governor, 'ing', depth);
  if (before !== null) return before;
  if (spelling === 'from') return CERTAIN;
  // "in addition to selling", "as a result of selling"
  if (isGivenBehind(scope, governor, spelling)) return CERTAIN;
  const outer = beside(scope, at, depth);
  // "the cost of building", "on buying"
  return UNSETTLED.has(spelling) && !isVerbal(scope.part(governor)) ? combine(outer, PROBABLE) : outer;
}

const isGivenBehind = ({ tokens }: Scope, governor: number, preposition: string): boolean =>
  (preposition === 'to' && GIVEN_TO.has(tokens.lower(governor))) ||
  (preposition === 'of' && tokens.spells(governor, 'result'));

/** Prepositions behind a noun or an adjective that make no event of the gerund: "the cost of building", "eyes on buying". */
const UNSETTLED = new Set('of to for about against on toward towards'.split(' '));

/** "refrain from planning, arming or paying": the context of the gerund before. */
function listed(scope: Scope, from: number, depth: number): Commitment | null {
  const { part } = scope;
  const joined = coordinatorNear(scope, from);
  if (!joined) return null;
  for (let at = from; at >= from - 14; at -= 1) {
    const role = part(at);
    if (role === Part.Gerund) return gerund(scope, at, depth + 1);
    if (role === Part.Mark || role === Part.Past || role === Part.Verb || role === Part.Relative) return null;
  }
  return null;
}

/** Whether the comma at `at` belongs to a list that an "and" or "or" closes. */
function coordinatorNear({ part }: Scope, at: number): boolean {
  if (part(at) === Part.Coordinator) return true;
  for (let next = at + 1; next < at + 10; next += 1) {
    if (part(next) === Part.Coordinator) return part(next + 1) === Part.Gerund;
    if (part(next) === Part.Mark) return false;
  }
  return false;
}

/** "people fleeing the town", "risk it slipping" */
function behindNoun(scope: Scope, at: number, depth: number): Commitment {
  if (scope.tokens.word(at)?.negation !== undefined) return DENIED;
  if (scope.part(at) === Part.Pronoun)
    return embeddedBefore(scope, at, 'ing', depth) ?? beside(scope, at, depth);
  return affirmed(scope.commitmentTo(scope, at, depth + 1));
}

/** The same where it is affirmed; what stands beside a denied event is not denied with it. */
const affirmed = (found: Commitment): Commitment => (found.negative ? CERTAIN : found);

/** A gerund beside its clause shares its verb's fate: "will close the plant, cutting 300 jobs". */
function beside(scope: Scope, from: number, depth: number): Commitment {
  const { part } = scope;
  for (let at = from - 1; at >= Math.max(scope.first, from - 20); at -= 1) {
    if (part(at) === Part.Verb || part(at) === Part.Past)
      return affirmed(scope.commitmentTo(scope, at, depth + 1));
    if (part(at) === Part.Mark || part(at) === Part.Relative || part(at) === Part.Complementiser) break;
  }
  return CERTAIN;
}

/** "Stopping the war is their aim" says of no event that it is; "Bowing to pressure, it closed" does. */
function opening(scope: Scope, first: number, depth: number): Commitment {
  const { part } = scope;
  for (let at = first + 1; at < first + 20; at += 1) {
    switch (part(at)) {
      case Part.Comma:
      case Part.Mark:
      case Part.Complementiser:
        return CERTAIN;
      case Part.Auxiliary:
        // "Stopping the war was their aim"
        if (/^(?:was|were)$/.test(spellingAt(scope, at))) return CERTAIN;
        return combine(scope.commitmentTo(scope, at, depth + 1), POSSIBLE);
      case Part.Modal:
        return combine(scope.commitmentTo(scope, at, depth + 1), POSSIBLE);
      default:
    }
  }
  return CERTAIN;
}
