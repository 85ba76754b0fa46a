import { Part } from '../clauses/part.ts';
import { CERTAIN, POSSIBLE, PROBABLE, type Commitment } from './commitment.ts';
import { REACH, isVerbal, spellingAt, type Scope } from './scope.ts';
import { verbGroup } from './verb-group.ts';

const TIMES = new Set(['until', 'till', 'before', 'once', 'when', 'after']);

/** "will stay until it [ends]": a clause of time in the present is to come where what it times is. */
export function subordinate(scope: Scope, at: number, event: number, depth: number): Commitment {
  const spelling = spellingAt(scope, at);
  if (spelling === 'lest') return POSSIBLE;
  if (spelling === 'so') return spellingAt(scope, at + 1) === 'that' ? PROBABLE : CERTAIN;
  if (!TIMES.has(spelling) || isPast(scope, event)) return CERTAIN;
  for (let verb = at - 1; verb >= Math.max(scope.first, at - REACH); verb -= 1) {
    if (!isVerbal(scope.part(verb)) && scope.part(verb) !== Part.Auxiliary) continue;
    const group = verbGroup(scope, verb);
    return group.kind === 'modal' ||
      group.kind === 'infinitive' ||
      scope.commitmentTo(scope, verb, depth + 1).strength < 3
      ? PROBABLE
      : CERTAIN;
  }
  return CERTAIN;
}

const PRESENT = new Set('is are has have'.split(' '));

/** Whether the verb tells what was: "until it ended"; not "until it is solved". */
function isPast(scope: Scope, event: number): boolean {
  if (scope.part(event) !== Part.Past) return false;
  for (let at = event - 1; at >= event - 4; at -= 1) {
    if (scope.part(at) === Part.Auxiliary) return !PRESENT.has(spellingAt(scope, at));
    if (scope.part(at) !== Part.Adverb && scope.part(at) !== Part.Negation) break;
  }
  return true;
}
