import { TokenKind, type Tokens } from '../../text/tokens.ts';

/** Whether a noun phrase can go on at `at`. */
export function mayBeNominal(tokens: Tokens, at: number): boolean {
  if (tokens.is(at, '-') && tokens.kind(at + 1) === TokenKind.Word) return true;
  if (tokens.kind(at) !== TokenKind.Word) return false;
  const word = tokens.word(at);
  if (word === undefined) return true;
  return (
    word.functionWord === undefined &&
    word.modal === undefined &&
    word.negation === undefined &&
    word.closedClass === undefined
  );
}
