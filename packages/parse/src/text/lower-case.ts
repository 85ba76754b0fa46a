import type { Tokens } from './tokens.ts';

const LOWER_A = 0x61;
const LOWER_Z = 0x7a;
const LAST_ASCII = 0x7f;

/** Whether any letter of the word stands in lower case. Cuts a string only where a letter has a mark. */
export function isLowerCaseAnywhere(tokens: Tokens, at: number): boolean {
  const { text } = tokens;
  const end = tokens.end(at);
  for (let place = tokens.start(at); place < end; place += 1) {
    const code = text.charCodeAt(place);
    if (code >= LOWER_A && code <= LOWER_Z) return true;
    if (code > LAST_ASCII && text.charAt(place) !== text.charAt(place).toUpperCase()) return true;
  }
  return false;
}
