import { boundStart } from '../phrases/quantified.ts';
import { Part } from '../clauses/part.ts';
import { CERTAIN, DENIED, POSSIBLE, PROBABLE, combine, reached, type Commitment } from './commitment.ts';
import { embedded, embeddedBefore } from './embedding.ts';
import { BARE_CLAUSE, conditional } from './finite.ts';
import { isVerbal, previous, spellingAt, type Scope } from './scope.ts';

/** What is known of a noun phrase from its determiner and its adjectives. */
interface Opening {
  /** The token before it. */
  readonly before: number;
  readonly determiner: 'definite' | 'possessive' | 'indefinite' | 'none' | 'bare';
  readonly commitment: Commitment;
}

/** What is left of an event that a noun names: by its adjectives, and by the word whose object or subject it is. */
export function nominal(scope: Scope, event: number, depth: number): Commitment {
  const opening = openingOf(scope, event);
  if (opening.determiner === 'none') return combine(opening.commitment, DENIED);
  const context = contextOf(scope, event, opening, depth);
  return combine(context, opening.commitment);
}

const LONGEST = 8;

function openingOf(scope: Scope, event: number): Opening {
  const { tokens, part } = scope;
  let commitment = CERTAIN;
  let determiner: Opening['determiner'] = 'bare';
  let at = event - 1;
  for (; at >= Math.max(scope.first, event - LONGEST); at -= 1) {
    const word = tokens.word(at);
    const role = part(at);
    if (word?.hedge?.part === 'adjective') {
      scope.cues.add(at);
      scope.doubts.add(word.hedge.doubt);
      commitment = combine(commitment, reached([word.hedge.strength, '+']));
      continue;
    }
    if (role === Part.Determiner) {
      if (word?.negation !== undefined) {
        scope.cues.add(at);
        return { before: at - 1, determiner: 'none', commitment };
      }
      determiner = determiner === 'bare' ? kindOf(word?.spelling ?? '', word?.functionWord) : determiner;
      if (word?.spelling === 'any') commitment = combine(commitment, POSSIBLE);
      if (word?.spelling === "'s") continue;
      return { before: at - 1, determiner, commitment };
    }
    if (role === Part.Number) at = boundStart(tokens, at, scope.first);
    else if (role !== Part.Nominal && role !== Part.Adjective && role !== Part.Joint) break;
  }
  return { before: at, determiner, commitment };
}

const kindOf = (spelling: string, kind: string | undefined): Opening['determiner'] =>
  /^(?:the|this|that|these|those)$/.test(spelling)
    ? 'definite'
    : kind === 'definite'
      ? 'possessive'
      : 'indefinite';

function contextOf(scope: Scope, event: number, { before, determiner }: Opening, depth: number): Commitment {
  const { part } = scope;
  switch (part(before)) {
    case Part.Preposition:
      return behindPreposition(scope, before, determiner, depth);
    case Part.Verb:
    case Part.Past:
    case Part.Gerund:
      // "said construction would resume": no object, but a subject
      return BARE_CLAUSE.test(scope.tokens.surface(before).toLowerCase())
        ? subjectOf(scope, event, determiner, depth)
        : objectOf(scope, before, determiner, depth);
    case Part.Auxiliary:
      return determiner === 'definite' ? CERTAIN : scope.commitmentTo(scope, before, depth + 1);
    case Part.Coordinator:
    case Part.Comma:
      return joined(scope, before, event, determiner, depth);
    case Part.Conditional:
      return determiner === 'definite' ? CERTAIN : conditional(scope);
    default:
      return subjectOf(scope, event, determiner, depth);
  }
}

/** The object of a verb: what the verb does to it, or the verb's own fate where it has none. */
function objectOf(scope: Scope, verb: number, determiner: Opening['determiner'], depth: number): Commitment {
  const found = embedded(scope, verb, 'object', depth);
  if (found !== null) return determiner === 'definite' ? weakened(found) : found;
  if (determiner === 'definite') return CERTAIN;
  return scope.commitmentTo(scope, verb, depth + 1);
}

/** "the" takes the event for given: "postponed the vote". */
const weakened = (found: Commitment): Commitment =>
  found.strength < 2 ? PROBABLE : found.negative ? found : CERTAIN;

const PENDING = new Set(['pending', 'until', 'till']);

function behindPreposition(
  scope: Scope,
  at: number,
  determiner: Opening['determiner'],
  depth: number,
): Commitment {
  const spelling = spellingAt(scope, at);
  if (spelling === 'without') {
    scope.cues.add(at);
    return DENIED;
  }
  if (PENDING.has(spelling)) return PROBABLE;
  const governor = previous(scope, at);
  // "is not for sale", "none of the 12 was hurt"
  const denies =
    scope.part(governor) === Part.Negation ||
    (spelling === 'of' && scope.tokens.word(governor)?.negation !== undefined);
  if (denies) {
    scope.cues.add(governor);
    return DENIED;
  }
  const found =
    embedded(scope, governor, isVerbal(scope.part(governor)) ? 'for' : 'object', depth) ??
    (spelling === 'of' || spelling === 'for' || spelling === 'with'
      ? embeddedBefore(scope, governor, 'for', depth)
      : null);
  if (found !== null) return determiner === 'definite' ? weakened(found) : found;
  if (determiner === 'definite') return CERTAIN;
  if (scope.part(governor) === Part.Nominal && spelling === 'of')
    return scope.commitmentTo(scope, governor, depth + 1);
  for (let back = governor; back >= governor - 8; back -= 1) {
    const role = scope.part(back);
    if (isVerbal(role)) {
      const outer = scope.commitmentTo(scope, back, depth + 1);
      return outer.negative ? CERTAIN : outer;
    }
    if (role === Part.Comma || role === Part.Mark || role === Part.Relative) break;
  }
  return CERTAIN;
}

/** A noun in a list shares the fate of the one before. */
function joined(
  scope: Scope,
  from: number,
  event: number,
  determiner: Opening['determiner'],
  depth: number,
): Commitment {
  const { part } = scope;
  if (part(from) === Part.Coordinator && part(from - 1) === Part.Nominal)
    return scope.commitmentTo(scope, from - 1, depth + 1);
  return subjectOf(scope, event, determiner, depth);
}

/** The subject of a verb shares its fate, unless "the" takes it for given: "a strike would", "approval isn't needed". */
function subjectOf(
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
        return grouped ? scope.commitmentTo(scope, at, depth + 1) : CERTAIN;
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
