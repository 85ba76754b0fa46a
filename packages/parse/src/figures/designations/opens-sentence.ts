import { TokenKind, type Tokens } from '../../text/tokens.ts';

/** Whether the token is the first of its sentence, so that its capital says nothing. */
export const opensSentence = (tokens: Tokens, at: number): boolean =>
  at === 0 ||
  tokens.kind(at - 1) === TokenKind.Newline ||
  tokens.is(at - 1, '.') ||
  tokens.is(at - 1, '!') ||
  tokens.is(at - 1, '?') ||
  tokens.is(at - 1, '“') ||
  tokens.is(at - 1, '"') ||
  tokens.is(at - 1, ':');
