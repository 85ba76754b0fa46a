import { Part } from '../clauses/part.ts';
import { isVerbal, spellingAt, type Scope } from './scope.ts';

/** How far behind its verb a day may stand that fixes it: "will sign the treaty in Geneva on Friday". */
const NEAR = 10;

const OWN = new Set('it he she they i we'.split(' '));

/**
 * Whether a future is arranged, so that a reader takes it as settled: "[will] be paid", "said it [will] close", "[will] open on Friday".
 *
 * A passive tells what others have fixed, a speaker's own act is the speaker's to decide, and a day is set for what is
 * scheduled (Copley, "The semantics of the future", 2009).
 */
export function isArranged(scope: Scope, modal: number, verb: number): boolean {
  return isPassive(scope, verb) || isOwn(scope, modal) || isDated(scope, verb);
}

const isPassive = ({ part }: Scope, verb: number): boolean => part(verb) === Part.Past;

/** "said it will", "announced that they will" */
export function isOwn(scope: Scope, modal: number): boolean {
  if (!OWN.has(spellingAt(scope, modal - 1))) return false;
  const at = scope.part(modal - 2) === Part.Complementiser ? modal - 3 : modal - 2;
  return isVerbal(scope.part(at)) && scope.tokens.word(at)?.cue === 'say';
}

function isDated({ tokens, part, last }: Scope, verb: number): boolean {
  for (let at = verb + 1; at < Math.min(last, verb + NEAR); at += 1) {
    const role = part(at);
    if (role === Part.Mark || role === Part.Quote || role === Part.Relative || role === Part.Complementiser)
      return false;
    const word = tokens.word(at);
    if (word?.weekday !== undefined || (word?.month !== undefined && tokens.capitalised(at))) return true;
  }
  return false;
}
