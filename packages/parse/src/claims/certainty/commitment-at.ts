import { Part } from '../clauses/part.ts';
import type { Clauses } from '../clauses/read-clauses.ts';
import { CERTAIN, DENIED, PROBABLE, combine, type Commitment } from './commitment.ts';
import { takesNothing } from './takes-nothing.ts';
import { finite } from './finite.ts';
import { gerund } from './gerund.ts';
import { infinitive } from './infinitive.ts';
import { nominal } from './nominal.ts';
import { spellingAt, type Scope, type Voice } from './scope.ts';
import { verbGroup } from './verb-group.ts';

/** How deep complements are followed: "is expected to try to force". */
const DEEPEST = 6;

/** Opens a sentence for questions about its events. */
export const scopeOf = ({ tokens, first, last, part }: Clauses, voice: Voice): Scope => ({
  tokens,
  first,
  last,
  part,
  known: new Map(),
  cues: new Set(),
  doubts: new Set(),
  voice,
  commitmentTo: commitmentAt,
});

/**
 * How far the report commits to the event named at `event`, from the words of its sentence.
 *
 * The chain of words that embed it is followed outwards, each taking its share: "[close]" in "is not expected to
 * agree to close". The words that weaken or deny it are added to the scope's cues.
 */
export function commitmentAt(scope: Scope, event: number, depth = 0): Commitment {
  const known = scope.known.get(event);
  if (known !== undefined) return known;
  if (depth > DEEPEST) return CERTAIN;
  // A word that governs itself round a corner is certain.
  scope.known.set(event, CERTAIN);
  const found = commitmentOf(scope, event, depth);
  scope.known.set(event, found);
  return found;
}

function commitmentOf(scope: Scope, event: number, depth: number): Commitment {
  switch (scope.part(event)) {
    case Part.Verb:
    case Part.Past:
    case Part.Gerund:
    case Part.Auxiliary:
    case Part.Adjective:
      return ofVerb(scope, event, depth);
    default:
      return nominal(scope, event, depth);
  }
}

/** Whether the word is an auxiliary with its own negation: "wasn't". */
function isDenying({ tokens, part, cues }: Scope, at: number): boolean {
  const denying = part(at) === Part.Auxiliary && tokens.word(at)?.negation !== undefined;
  if (denying) cues.add(at);
  return denying;
}

function ofVerb(scope: Scope, event: number, depth: number): Commitment {
  const group = verbGroup(scope, event);
  // "is going to", itself a future
  if (spellingAt(scope, event) === 'going' && scope.part(event + 1) === Part.Infinitive)
    return combine(finite(scope, group, event, depth), combine(group.commitment, PROBABLE));
  const context =
    group.kind === 'infinitive'
      ? infinitive(scope, group.first, depth)
      : group.kind === 'gerund' || (group.kind === 'bare' && scope.part(event) === Part.Gerund)
        ? gerund(scope, group.first, depth)
        : finite(scope, group, event, depth);
  const found = combine(context, group.commitment);
  // "isn't a strike", "took no hostages"
  const denied = isDenying(scope, event) || takesNothing(scope, event);
  return denied ? combine(found, DENIED) : found;
}
