import { isHyphen } from '../../text/hyphen.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';

/** Words that go on behind an age, and no noun that it could count. */
const FOLLOWS = new Set(
  'and or but who when while now at as on by in from because with if then whose'.split(' '),
);

/** Whether nothing stands behind the number that it could count or be a part of. */
export function closes(tokens: Tokens, end: number): boolean {
  switch (tokens.kind(end)) {
    case TokenKind.Word:
      return FOLLOWS.has(tokens.spelling(end));
    case TokenKind.Number:
      return false;
    case TokenKind.Symbol:
      return CLOSING.some((sign) => tokens.is(end, sign)) && !isHyphen(tokens, end);
    default:
      return true;
  }
}

const CLOSING = ['.', ',', ';', '!', '?', ')', '”', '"', '—', '–', '―', ':'];

/** How many tokens the other ages of "aged 5, 7 and 12" may take. */
export const LONGEST_LIST = 8;

/** What joins the ages of a list. */
export const isJoint = (tokens: Tokens, at: number): boolean =>
  tokens.is(at, ',') || tokens.spells(at, 'and') || tokens.spells(at, 'or');
