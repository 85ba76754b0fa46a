import { Part } from '../clauses/part.ts';
import { isVerbal, type Scope } from './scope.ts';

/** Comparatives that make a bound of "no": "no fewer than 12". */
const BOUNDS = new Set('fewer less more later sooner longer one'.split(' '));

const NOBODY = new Set('none neither nothing nobody'.split(' '));

/** Whether the object denies its verb: "[took] no hostages", "[reached] no agreement"; "[sent] none of them"; not "killed no fewer than 12". */
export function takesNothing(scope: Scope, verb: number): boolean {
  const { tokens, part } = scope;
  // "has no plans" denies the plans
  if (part(verb) === Part.Auxiliary) return false;
  let at = verb + 1;
  while (part(at) === Part.Adverb || part(at) === Part.Quote) at += 1;
  const nothing = NOBODY.has(tokens.spelling(at)) && !isVerbal(part(at + 1));
  if (!nothing && (!tokens.spells(at, 'no') || BOUNDS.has(tokens.spelling(at + 1)))) return false;
  // "said no vote was held", "believes no one came"
  const cue = tokens.word(verb)?.cue;
  if (cue === 'say' || cue === 'think') return false;
  scope.cues.add(at);
  return true;
}
