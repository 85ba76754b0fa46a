import { changeWords } from '../../lexicon/change-words.ts';
import { isArranged, isOwn } from './arranged.ts';
import { CERTAIN, DENIED, OPEN, POSSIBLE, PROBABLE, reached, type Commitment } from './commitment.ts';
import { spellingAt, type Scope } from './scope.ts';

/** What stands behind "would" without any condition: "would like to". */
const POLITE = new Set(['like', 'love', 'prefer']);
const isSaying = ({ tokens }: Scope, verb: number): boolean => {
  const cue = tokens.word(verb)?.cue;
  return cue === 'say' || cue === 'show';
};

/** What one does by saying that one can or must: "I can confirm that", "we must say". */
const isPerformed = (scope: Scope, at: number, verb: number): boolean =>
  isSaying(scope, verb) && /^(?:i|we)$/.test(spellingAt(scope, at - 1));

const REACHES = new Set('exceed reach top surpass pass hit'.split(' '));

/** "could rise to 90", "may exceed 100": a number that moves has not got there. */
const isToCome = ({ tokens }: Scope, verb: number, perfect: boolean): boolean =>
  !perfect && (REACHES.has(tokens.spelling(verb)) || changeWords.has(tokens.lower(verb)));

/**
 * What a modal leaves of its verb, after Palmer ("Mood and Modality", 2001).
 *
 * Futures and necessities are probable, possibilities are possible; "could have" and "should have" tell what was not.
 */
export function modal(
  scope: Scope,
  at: number,
  verb: number,
  negative: boolean,
  perfect: boolean,
): Commitment {
  const { kind } = scope.tokens.word(at)!.modal!;
  if (!negative && kind !== 'future' && isPerformed(scope, at, verb)) return CERTAIN;
  switch (kind) {
    case 'future':
      scope.doubts.add('future');
      if (negative) return DENIED;
      return scope.voice === 'source' || (scope.voice === 'reader' && isArranged(scope, at, verb))
        ? CERTAIN
        : PROBABLE;
    case 'conditional':
      if (POLITE.has(spellingAt(scope, verb))) return negative ? DENIED : CERTAIN;
      scope.doubts.add(perfect ? 'conditional' : 'future');
      if (negative) return DENIED;
      // "said it would close": "it will close", told later
      if (perfect) return OPEN;
      return scope.voice === 'source' || (scope.voice === 'reader' && isOwn(scope, at)) ? CERTAIN : PROBABLE;
    case 'necessity':
      return negative ? OPEN : PROBABLE;
    case 'advice':
      return perfect ? (negative ? CERTAIN : DENIED) : reached([1, negative ? '-' : '+']);
    case 'ability':
      scope.doubts.add(isToCome(scope, verb, perfect) ? 'future' : 'unverified');
      return negative ? DENIED : POSSIBLE;
    case 'possibility':
      scope.doubts.add(isToCome(scope, verb, perfect) ? 'future' : 'unverified');
      return negative ? reached([1, '-']) : POSSIBLE;
  }
}
