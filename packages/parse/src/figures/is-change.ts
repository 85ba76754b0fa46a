import { changeWords, spanWords } from '../lexicon/change-words.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';

/** How far before "from" the word is looked for that says what became of the quantity. */
const FARTHEST = 10;

/**
 * Whether "from X to Y" tells of a quantity that became another: "fell from 500 to 300", not "ranging from 300 to 500".
 *
 * `from` is the token of that word; `apart` says whether words stand between X and "to", `falls` whether Y is the less.
 */
export function isChange(
  tokens: Tokens,
  from: number,
  { apart, falls }: { apart: boolean; falls: boolean },
): boolean {
  if (spanWords.has(tokens.lower(from - 1))) return false;
  if (apart || falls) return true;
  for (let at = from - 1; at >= from - FARTHEST; at -= 1) {
    if (tokens.kind(at) !== TokenKind.Word && !tokens.is(at, ',') && tokens.kind(at) !== TokenKind.Number)
      return false;
    if (changeWords.has(tokens.lower(at))) return true;
  }
  return false;
}
