import { TokenKind, type Tokens } from './tokens.ts';

/** How many words are looked at to tell whether a sentence is written in capitals. */
const SAMPLE = 8;

/** Whether a sentence is written in capitals throughout, as old wires are: then an upper-case letter says nothing. */
export function isInCapitals(tokens: Tokens, first: number, last: number): boolean {
  let seen = 0;
  for (let at = first; at < last && seen < SAMPLE; at += 1) {
    if (tokens.kind(at) !== TokenKind.Word || tokens.end(at) - tokens.start(at) < 3) continue;
    const surface = tokens.surface(at);
    if (surface !== surface.toUpperCase()) return false;
    seen += 1;
  }
  return seen > 2;
}
