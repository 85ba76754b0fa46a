import { TokenKind, type Tokens } from '../../text/tokens.ts';
import type { Reading } from './reading.ts';

/** Whether an object or an infinitive opens at `at`. */
export function opensObject(tokens: Tokens, at: number): boolean {
  const kind = tokens.word(at)?.functionWord;
  return kind === 'definite' || kind === 'indefinite' || kind === 'pronoun' || kind === 'infinitive';
}

/** Whether a verb's complement can open at `at`: an article, a pronoun, "to", "that", a number, a preposition, an adverb. */
export function opensComplement({ tokens }: Reading, at: number): boolean {
  const word = tokens.word(at);
  switch (tokens.kind(at)) {
    case TokenKind.Number:
      return true;
    case TokenKind.Word:
      break;
    default:
      return tokens.is(at, '"') || tokens.is(at, '“') || tokens.is(at, '$');
  }
  if (word === undefined) return tokens.capitalised(at);
  switch (word.functionWord) {
    case 'definite':
      return word.spelling !== "'s";
    case 'indefinite':
    case 'pronoun':
    case 'infinitive':
    case 'adverb':
    case 'preposition':
    case 'conditional':
      return true;
    default:
      return (
        word.spelling === 'no' ||
        word.numeral !== undefined ||
        word.closedClass === 'preposition' ||
        word.closedClass === 'pronoun' ||
        tokens.capitalised(at)
      );
  }
}
