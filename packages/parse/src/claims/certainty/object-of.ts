import { CERTAIN, PROBABLE, type Commitment } from './commitment.ts';
import type { Effect } from '../../lexicon/effects.ts';
import { embedded, frameAt } from './embedding.ts';
import type { Scope } from './scope.ts';
import type { Opening } from './opening.ts';

/** The object of a verb: what the verb does to it, or the verb's own fate where it has none. */
export function objectOf(
  scope: Scope,
  noun: number,
  verb: number,
  opening: Opening,
  depth: number,
): Commitment {
  // "rejected a [proposal]": what was said was said, whatever becomes of it
  if (depth === 0 && scope.tokens.word(noun)?.cueNoun !== undefined && isRefusing(scope, verb))
    return CERTAIN;
  const found = embedded(scope, verb, 'object', depth);
  if (found !== null) return isGiven(opening) && !isWished(scope, verb) ? weakened(found) : found;
  const outer = scope.commitmentTo(scope, verb, depth + 1);
  if (isGiven(opening)) return given(outer);
  // "must strengthen their work": whoever has it, has it
  if (opening.determiner !== 'possessive') return outer;
  return outer.negative ? given(outer) : weakened(outer);
}

/** Whether the phrase takes its event for given: "the strike". */
export const isGiven = ({ determiner }: Opening): boolean => determiner === 'definite';

/** Effects of words that turn something down. */
const REFUSING: ReadonlySet<Effect | undefined> = new Set<Effect>(['bars', 'opens', 'denies']);

/** "demanded the release": no article makes it happen */
const isWished = (scope: Scope, verb: number): boolean => {
  const effect = frameAt(scope, verb)?.object;
  return effect === 'asks' || effect === 'wishes';
};

const isRefusing = (scope: Scope, verb: number): boolean => REFUSING.has(frameAt(scope, verb)?.object);

/** An event taken for given as the complement of a word that leaves it open: "postponed the vote". */
export const weakened = (found: Commitment): Commitment => (found.strength < 2 ? PROBABLE : found);

/** An event taken for given beside a verb: "closed the talks"; in doubt where the verb is only possible, "may stop the talks". */
export const given = ({ strength, negative }: Commitment): Commitment =>
  strength < 2 && !negative ? PROBABLE : CERTAIN;
