import { TokenKind, type Tokens } from '../../text/tokens.ts';

/** A headline is at least so many words, and so many are looked at. */
const FEWEST = 4;
const MOST = 24;

/** Whether the sentence from `first` on is written as headlines are, each word with a capital but for the small ones: "Lund Says the Wells Are Dry". */
export function isTitle(tokens: Tokens, first: number): boolean {
  let words = 0;
  for (let at = first; at < first + MOST; at += 1) {
    if (tokens.is(at, '.') || tokens.kind(at) === TokenKind.Newline || tokens.kind(at) === 0) break;
    if (tokens.kind(at) !== TokenKind.Word) continue;
    if (tokens.capitalised(at)) words += 1;
    else if (tokens.word(at)?.functionWord === undefined) return false;
  }
  return words >= FEWEST;
}
