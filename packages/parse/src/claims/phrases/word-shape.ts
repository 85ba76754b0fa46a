import type { Tokens } from '../../text/tokens.ts';
import { Role, roleAt } from './role.ts';

/** What the ending of a word outside the closed classes says of it. */
export const enum Shape {
  Plain = 0,
  Ed,
  Ing,
  Ly,
}

const D = 0x64;
const E = 0x65;
const G = 0x67;
const I = 0x69;
const L = 0x6c;
const N = 0x6e;
const Y = 0x79;

/** Reads a word's ending: "armed", "mining", "mostly". Nouns that the lexicon knows are plain. */
export function shapeOf(tokens: Tokens, at: number): Shape {
  if (roleAt(tokens, at) === Role.Noun) return Shape.Plain;
  const end = tokens.end(at);
  if (end - tokens.start(at) < 4) return Shape.Plain;
  const text = tokens.text;
  const last = text.charCodeAt(end - 1) | 0x20;
  const before = text.charCodeAt(end - 2) | 0x20;
  if (last === D && before === E) return Shape.Ed;
  if (last === Y && before === L) return Shape.Ly;
  if (last === G && before === N && (text.charCodeAt(end - 3) | 0x20) === I && end - tokens.start(at) > 4)
    return Shape.Ing;
  return Shape.Plain;
}

/** Whether the token can stand inside a noun phrase: no word of the closed classes, no verb, no verb of harm. */
export function nounLike(tokens: Tokens, at: number): boolean {
  switch (roleAt(tokens, at)) {
    case Role.Number:
    case Role.Noun:
    case Role.HarmNoun:
      return true;
    case Role.Open:
      return tokens.kind(at) !== 0 && shapeOf(tokens, at) !== Shape.Ly;
    case Role.Pronoun:
      return tokens.word(at)!.spelling === 'others';
    default:
      return false;
  }
}
