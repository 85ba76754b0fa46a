import { TokenKind, type Tokens } from '../text/tokens.ts';

/** Whether the tokens `[first, end)` are all that is written on their line, as in a cell of a table; a period may close them. */
export function isAlone(tokens: Tokens, first: number, end: number): boolean {
  const closed = tokens.is(end, '.') ? end + 1 : end;
  return isEdge(tokens, first - 1) && isEdge(tokens, closed);
}

const isEdge = (tokens: Tokens, at: number): boolean => {
  const kind = tokens.kind(at);
  return kind === 0 || kind === TokenKind.Newline;
};
