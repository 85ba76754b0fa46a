import { Part } from '../clauses/part.ts';
import { CERTAIN, OPEN, POSSIBLE, type Commitment } from './commitment.ts';
import { REACH, spellingAt, type Scope } from './scope.ts';

/** What stands under a condition, for a reader; where it is denied there, "if they do not [come]", nothing is told. */
export const HYPOTHETICAL: Commitment = { ...POSSIBLE };

/** What stands under a condition is possible; a figure under one is left open. */
export function conditional({ doubts, voice }: Scope): Commitment {
  doubts.add('conditional');
  return voice === 'reader' ? HYPOTHETICAL : OPEN;
}

/** "whether it came": nobody says. */
export function unsettled({ doubts }: Scope): Commitment {
  doubts.add('unverified');
  return OPEN;
}

/** "if" behind a word of asking or knowing: "asked if it came", "it is not clear if it came". */
export const asksWhether = (scope: Scope, at: number): boolean =>
  spellingAt(scope, at) === 'whether' ||
  (spellingAt(scope, at) === 'if' &&
    /^(?:ask|know|knew|see|say|tell|wonder|determin|check|learn|find|doubt|clear|unclear|sure|unsure|unknown)/i.test(
      scope.tokens.surface(at - 1),
    ));

/** "If the dam breaks, they [leave]": what stands behind the comma hangs on the clause before it. */
export function consequent(scope: Scope, verb: number): Commitment {
  const { part, first } = scope;
  for (let at = verb - 1; at >= Math.max(first, verb - REACH); at -= 1) {
    const role = part(at);
    if (role === Part.Conditional) {
      if (asksWhether(scope, at)) return CERTAIN;
      scope.cues.add(at);
      return conditional(scope);
    }
    if (
      role === Part.Mark ||
      role === Part.Complementiser ||
      role === Part.Relative ||
      role === Part.Subordinator
    )
      break;
  }
  return CERTAIN;
}
