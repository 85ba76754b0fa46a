import { TokenKind, type Tokens } from '../../text/tokens.ts';
import type { Amount } from '../amount.ts';
import { listEnd } from './labelled.ts';
import { phoneEnd } from './phone.ts';

/** The first token behind a designation: what is glued to it goes along ("10:30", "747s", "3-2"), and what shares its label. */
export function designationEnd(tokens: Tokens, { first, end }: Amount): number {
  const phone = phoneEnd(tokens, tokens.is(first, '+') ? first + 1 : first);
  if (phone > 0) return phone;
  let last = end;
  while (
    tokens.glued(last - 1) &&
    tokens.kind(last) !== TokenKind.Newline &&
    last < tokens.count &&
    !closesPhrase(tokens, last)
  )
    last += 1;
  return last === end ? listEnd(tokens, first - 1, end) : last;
}

const closesPhrase = (tokens: Tokens, at: number): boolean =>
  ['.', ',', ';', '?', '!', ')', '”', '"', '’', "'"].some((sign) => tokens.is(at, sign));
