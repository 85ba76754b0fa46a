import { TokenKind, type Tokens } from '../../text/tokens.ts';
import type { AnyPhrase } from './phrase.ts';

/** Whether a noun phrase holds a number, of things or of a measure: "6,000 men", "$35", "71%". */
export function hasNumber(tokens: Tokens, phrase: AnyPhrase | undefined): boolean {
  if (phrase?.kind !== 'noun') return false;
  for (let at = phrase.first; at < phrase.last; at += 1)
    if (tokens.kind(at) === TokenKind.Number || tokens.word(at)?.numeral !== undefined) return true;
  return false;
}
