import { TokenKind, type Tokens } from '../text/tokens.ts';
import { readCardinal } from './cardinal.ts';
import type { Cardinal } from './cardinal-reading.ts';
import { slashed, vulgarAt } from './with-fraction.ts';

/** Reads a cardinal or a fraction in figures: "11,000", "1/2", "½", ".5". */
export function readNumber(tokens: Tokens, at: number): Cardinal | null {
  const vulgar = vulgarAt(tokens, at);
  if (vulgar !== undefined) return { value: vulgar, end: at + 1, magnitude: 1, digits: true };
  if (tokens.kind(at) === TokenKind.Number) {
    const part = slashed(tokens, at);
    if (part !== null) return { value: part.value, end: part.end, magnitude: 1, digits: true };
  }
  if (tokens.is(at, '.') && tokens.glued(at) && tokens.kind(at + 1) === TokenKind.Number)
    return readCardinal(tokens, at + 1);
  return readCardinal(tokens, at);
}
