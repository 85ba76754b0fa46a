import { DENIED, OPEN, type Commitment } from './commitment.ts';
import { isVerbal, spellingAt, type Scope } from './scope.ts';

/** Whether "of" or "than" at `at` closes "instead of" or "rather than". */
export const isInstead = (scope: Scope, at: number): boolean =>
  spellingAt(scope, at) === 'of'
    ? scope.tokens.spells(at - 1, 'instead')
    : spellingAt(scope, at) === 'than' && scope.tokens.spells(at - 1, 'rather');

/** What was not done where something else was: "stayed rather than [leave]"; open where that is not sure: "may stay rather than [leave]". */
export function instead(scope: Scope, at: number, depth: number): Commitment {
  scope.cues.add(at);
  for (let verb = at - 2; verb >= Math.max(scope.first, at - 12); verb -= 1) {
    if (isVerbal(scope.part(verb)))
      return scope.commitmentTo(scope, verb, depth + 1).strength < 3 ? OPEN : DENIED;
  }
  return DENIED;
}
