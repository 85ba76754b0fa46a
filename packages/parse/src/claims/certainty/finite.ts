import { Part } from '../clauses/part.ts';
import { CERTAIN, OPEN, combine, type Commitment } from './commitment.ts';
import type { Scope } from './scope.ts';
import type { VerbGroup } from './verb-group.ts';
import { bareVerb } from './bare-verb.ts';
import { clauseAround } from './clause-around.ts';
import { HYPOTHETICAL, conditional } from './conditional.ts';
import { coordinated } from './coordinated.ts';
import { embedded } from './embedding.ts';
import { instead, isInstead } from './instead.ts';
import { inverted } from './inverted.ts';
import { subjectDenied } from './subject-denied.ts';

/** What the clause around it leaves of a finite verb, or of a bare one. */
export function finite(scope: Scope, group: VerbGroup, event: number, depth: number): Commitment {
  const { part } = scope;
  const at = group.first - 1;
  const role = part(at);
  // "may go and will be back": the second has its own
  if (role === Part.Coordinator && (group.kind === 'auxiliary' || group.kind === 'modal')) return CERTAIN;
  if (isAside(scope, group, event)) return CERTAIN;
  if (inverted(scope, group)) return conditional(scope);
  if (group.kind === 'bare' && isInstead(scope, at)) return instead(scope, at, depth);
  if (group.kind === 'bare') {
    // "bids received by the town"
    if (part(event) === Part.Past && role === Part.Nominal && scope.tokens.spells(event + 1, 'by'))
      return CERTAIN;
    // "are feared drowned", "were presumed killed"
    if (part(event) === Part.Past && isHeldSo(scope, at)) {
      const held = embedded(scope, at, 'that', depth);
      if (held !== null) return held;
    }
    // "…, said the mayor"
    if (part(event) === Part.Past && role !== Part.Coordinator && scope.tokens.word(event)?.cue === 'say')
      return CERTAIN;
    if (role === Part.Coordinator || role === Part.Comma) {
      const shared = coordinated(scope, at, event, depth, finite);
      if (shared !== null) return shared;
    }
    if (part(event) === Part.Verb && !isThirdPerson(scope, event)) {
      const bare = bareVerb(scope, at, depth);
      if (bare !== null) return bare;
    }
  }
  const around = clauseAround(scope, group.first, event, depth);
  const denied = subjectDenied(scope, group.first);
  if (around === HYPOTHETICAL && (denied.negative || group.commitment.negative)) return OPEN;
  return combine(around, denied);
}

/** Whether the word is a participle behind an auxiliary: "were [presumed]", "have been [reported]". */
const isHeldSo = ({ part }: Scope, at: number): boolean =>
  part(at) === Part.Past && part(at - 1) === Part.Auxiliary;

/** Whether the verb and its subject stand between commas: "has, I [think], failed", "if it fails, army officials [say], they". */
function isAside({ part, tokens }: Scope, group: VerbGroup, event: number): boolean {
  if (part(event + 1) !== Part.Comma) return false;
  let at = group.first - 1;
  if (part(at) === Part.Pronoun) return part(at - 1) === Part.Comma;
  if (tokens.word(event)?.cue !== 'say') return false;
  while (part(at) === Part.Nominal || part(at) === Part.Determiner) at -= 1;
  return at < group.first - 1 && part(at) === Part.Comma;
}

/** Whether the verb's ending gives it a subject of its own: "says", "rejects"; not "pass", "focus". */
function isThirdPerson({ tokens }: Scope, at: number): boolean {
  const end = tokens.end(at);
  return tokens.text[end - 1] === 's' && tokens.text[end - 2] !== 's' && tokens.text[end - 2] !== 'u';
}
