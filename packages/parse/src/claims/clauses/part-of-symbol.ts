import type { Tokens } from '../../text/tokens.ts';
import { Part } from './part.ts';

const SYMBOLS: ReadonlyMap<string, Part> = new Map([
  ...[...',()[]{}'].map((symbol): [string, Part] => [symbol, Part.Comma]),
  ...[...';:.!?…–—―'].map((symbol): [string, Part] => [symbol, Part.Mark]),
  ...[...'"“”„«»`‘'].map((symbol): [string, Part] => [symbol, Part.Quote]),
  ...[...'$€£¥%'].map((symbol): [string, Part] => [symbol, Part.Number]),
]);

/** The part of a symbol: a comma, a mark that ends a clause, a quotation mark, or "$", which opens a number. */
export function partOfSymbol(tokens: Tokens, at: number): Part {
  const known = SYMBOLS.get(tokens.surface(at));
  if (known !== undefined) {
    // "U.S", "Gen.": the stop of an abbreviation ends nothing.
    return known === Part.Mark && tokens.is(at, '.') && tokens.word(at - 1)?.abbreviation !== undefined
      ? Part.Joint
      : known;
  }
  return tokens.is(at, '-') && tokens.is(at + 1, '-') ? Part.Mark : Part.Joint;
}
