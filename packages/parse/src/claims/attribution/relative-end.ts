import type { Tokens } from '../../text/tokens.ts';
import { isFiniteVerb } from './finite-verb.ts';
import { isDash, isRelative } from './subject-bounds.ts';
import { isAdverbial } from './verb-use.ts';

/** Where what is told between dashes ends: "the bold - some say rash - [plan]". */
export function asideEnd(tokens: Tokens, subject: number, from: number, last: number): number {
  // "the New York - based firm": a hyphen with spaces
  if (!isDash(tokens, subject - 1) || tokens.word(subject)?.functionWord === undefined) return last;
  for (let at = from; at < last; at += 1) if (isDash(tokens, at)) return at;
  return last;
}

/** Where what is told in a relative clause ends, up to `last`: before the comma and the main verb in "Lund, who feared a flood[, left]". */
export function relativeEnd(tokens: Tokens, subject: number, from: number, last: number): number {
  if (!isRelative(tokens, subject)) return last;
  for (let at = from + 1; at < last - 1; at += 1) {
    if (!tokens.is(at, ',')) continue;
    if (isFiniteVerb(tokens, isAdverbial(tokens, at + 1) ? at + 2 : at + 1, at)) return at;
  }
  return last;
}
