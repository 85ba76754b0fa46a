import { TokenKind, type Tokens } from '../../../text/tokens.ts';
import type { Reading } from './reading.ts';

/** Whether every word of the phrase is capitalised: "Garba Hassan". */
export function isName(tokens: Tokens, { first, at: last, head, figure, before, cased }: Reading): boolean {
  if (!cased || head < 0 || figure >= 0 || !tokens.capitalised(first)) return false;
  let words = 0;
  for (let at = first; at < last; at += 1) {
    if (tokens.kind(at) !== TokenKind.Word) continue;
    if (!tokens.capitalised(at)) return false;
    words += 1;
  }
  return words > 1 || before !== undefined;
}
