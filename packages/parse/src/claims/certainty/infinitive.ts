import { Part } from '../clauses/part.ts';
import { CERTAIN, DENIED, OPEN, POSSIBLE, PROBABLE, combine, type Commitment } from './commitment.ts';
import { embedded } from './embedding.ts';
import { gerund } from './gerund.ts';
import { REACH, isVerbal, previous, spellingAt, type Scope } from './scope.ts';

/** What is left of the verb whose "to" stands at `to`: by the word that governs it, or as the purpose of what is done. */
export function infinitive(scope: Scope, to: number, depth: number): Commitment {
  const at = previous(scope, to);
  if (scope.part(at) === Part.Coordinator) {
    // "helped them to come and to stay"
    for (let other = at - 1; other >= Math.max(scope.first, at - REACH); other -= 1) {
      if (scope.part(other) === Part.Infinitive) return infinitive(scope, other, depth);
      if (scope.part(other) === Part.Mark) break;
    }
  }
  const found = fixed(scope, to, at, depth) ?? governed(scope, at, depth);
  // "believed to have drowned"
  if (scope.tokens.spells(to + 1, 'have') && scope.doubts.delete('future')) scope.doubts.add('unverified');
  return found;
}

const ORDINALS = new Set('first second third last only next latest largest'.split(' '));

/** "used to", "has to", "is to", "how to", "the first to", "enough to". */
function fixed(scope: Scope, to: number, at: number, depth: number): Commitment | null {
  const { tokens, part } = scope;
  const spelling = tokens.lower(at);
  if (spelling === 'used' && part(at - 1) !== Part.Auxiliary) return CERTAIN;
  if (part(to - 1) === Part.Auxiliary) {
    const group = scope.commitmentTo(scope, at, depth + 1);
    // "is to leave" is arranged, "had to leave" was forced.
    if (spelling === 'had') return group.negative ? OPEN : group;
    // "without having to leave"
    if (spelling === 'having') return gerund(scope, at, depth);
    scope.cues.add(at);
    // Who need not may.
    if (/^ha/.test(spelling)) return group.negative ? OPEN : combine(group, PROBABLE);
    return combine(group, PROBABLE);
  }
  // "fell 12 cents to close at $20"
  if (ENDINGS.has(tokens.spelling(to + 1)) && tokens.spells(to + 2, 'at')) return governing(scope, at, depth);
  if (part(at) === Part.Relative) return POSSIBLE;
  if (part(at) === Part.Conditional) return OPEN;
  if (spelling === 'enough') return POSSIBLE;
  if (isOrdinalBefore(scope, at)) return CERTAIN;
  for (let back = at; back >= at - 4; back -= 1) {
    if (spellingAt(scope, back) === 'too' && part(back + 1) !== Part.Comma) {
      scope.cues.add(back);
      return DENIED;
    }
  }
  return null;
}

/** "the first to leave", "the 11th ship to leave" */
const isOrdinal = ({ tokens }: Scope, at: number): boolean =>
  ORDINALS.has(tokens.lower(at)) || (/^(?:st|nd|rd|th)$/.test(tokens.surface(at)) && tokens.glued(at - 1));

/** "among the first in the country to leave" */
function isOrdinalBefore(scope: Scope, from: number): boolean {
  for (let at = from; at >= from - 5; at -= 1) {
    if (isOrdinal(scope, at)) return true;
    const role = scope.part(at);
    if (role !== Part.Nominal && role !== Part.Preposition && role !== Part.Determiner) return false;
  }
  return false;
}

/** Where a price or a count that moved came to rest. */
const ENDINGS = new Set('close end finish settle stand'.split(' '));

/** The fate of the verb before: what it came to is as sure as it is. */
function governing(scope: Scope, from: number, depth: number): Commitment {
  for (let at = from; at >= Math.max(scope.first, from - REACH); at -= 1)
    if (isVerbal(scope.part(at))) return scope.commitmentTo(scope, at, depth + 1);
  return CERTAIN;
}

/** Verbs that judge an infinitive behind "it". */
const JUDGING = new Set(
  'make makes made making find finds found finding consider considers considered deem deems deemed think thinks thought call calls called'.split(
    ' ',
  ),
);

/** The nearest word before that takes an infinitive: "plans to", "urged all states to", "an agreement with them to". */
function governed(scope: Scope, from: number, depth: number): Commitment {
  const { part, tokens } = scope;
  for (let at = from; at >= Math.max(scope.first, from - REACH); at -= 1) {
    // "made it a crime to leave", "found it hard to"
    if (at + 1 < from && tokens.spells(at + 1, 'it') && JUDGING.has(tokens.spelling(at)))
      return combine(scope.commitmentTo(scope, at, depth + 1), POSSIBLE);
    const found = embedded(scope, at, 'to', depth);
    if (found !== null) return found;
    switch (part(at)) {
      case Part.Verb:
      case Part.Past:
      case Part.Gerund:
        return purposeOf(scope, at, depth);
      case Part.Auxiliary:
        return purposeOf(scope, at, depth);
      case Part.Infinitive:
      case Part.Mark:
      case Part.Relative:
      case Part.Complementiser:
      case Part.Conditional:
        return PROBABLE;
      default:
    }
  }
  return PROBABLE;
}

/** A purpose is likely reached where what serves it is done. */
function purposeOf(scope: Scope, verb: number, depth: number): Commitment {
  scope.doubts.add('future');
  return combine(scope.commitmentTo(scope, verb, depth + 1), PROBABLE);
}
