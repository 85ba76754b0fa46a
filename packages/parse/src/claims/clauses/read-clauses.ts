import type { Sentence } from '../../text/sentences.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { Part } from './part.ts';
import { partOfSymbol } from './part-of-symbol.ts';
import { partOfWord } from './part-of-word.ts';
import type { Reading } from './reading.ts';

/** One sentence with the part of each of its tokens, read once in one walk. */
export interface Clauses {
  readonly tokens: Tokens;
  readonly first: number;
  readonly last: number;
  /** The part of the token; a full stop outside of the sentence. */
  readonly part: (at: number) => Part;
}

/** Tells the part of each token of a sentence: "The town | may | not | sell | the mill". */
export function readClauses(tokens: Tokens, { first, last }: Pick<Sentence, 'first' | 'last'>): Clauses {
  const parts = new Uint8Array(last - first);
  const part = (at: number): Part => (at >= first && at < last ? parts[at - first]! : Part.Mark);
  const reading: Reading = { tokens, capitals: inCapitals(tokens, first, last), part };
  for (let at = first; at < last; at += 1) parts[at - first] = partOf(reading, at);
  return { tokens, first, last, part };
}

/** Whether the sentence is in capitals, so that an upper-case letter says nothing. */
function inCapitals(tokens: Tokens, first: number, last: number): boolean {
  let lower = 0;
  for (let at = first; at < Math.min(last, first + 6); at += 1) {
    if (tokens.kind(at) === TokenKind.Word && !tokens.capitalised(at)) lower += 1;
  }
  return lower === 0;
}

function partOf(reading: Reading, at: number): Part {
  const { tokens } = reading;
  switch (tokens.kind(at)) {
    case TokenKind.Number:
      return Part.Number;
    case TokenKind.Symbol:
      return partOfSymbol(tokens, at);
    case TokenKind.Word:
      return partOfWord(reading, at, tokens.word(at));
    default:
      return Part.Joint;
  }
}
