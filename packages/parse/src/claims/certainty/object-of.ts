import { CERTAIN, PROBABLE, type Commitment } from './commitment.ts';
import { embedded } from './embedding.ts';
import type { Scope } from './scope.ts';
import type { Opening } from './opening.ts';

/** The object of a verb: what the verb does to it, or the verb's own fate where it has none. */
export function objectOf(
  scope: Scope,
  verb: number,
  determiner: Opening['determiner'],
  depth: number,
): Commitment {
  const found = embedded(scope, verb, 'object', depth);
  if (found !== null) return determiner === 'definite' ? weakened(found) : found;
  if (determiner === 'definite') return CERTAIN;
  return scope.commitmentTo(scope, verb, depth + 1);
}

/** "the" takes the event for given: "postponed the vote". */
export const weakened = (found: Commitment): Commitment =>
  found.strength < 2 ? PROBABLE : found.negative ? found : CERTAIN;
