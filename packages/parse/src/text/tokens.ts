import type { Word } from '../lexicon/lexicon.ts';

/** What a token is. */
export const enum TokenKind {
  /** Letters, with inner apostrophes ("didn't") and the periods of initials ("U.S."). */
  Word = 1,
  /** Digits with inner separators: "11,000", "7.62", "12.11.2024". */
  Number = 2,
  /** One character that is neither: punctuation, currency, fraction. */
  Symbol = 3,
  /** One or more line ends. */
  Newline = 4,
}

let made = 0;

/** How many numbers a token takes in the row of all tokens: its start, its end and what stands there. */
export const STRIDE = 3;

/**
 * What stands at a token in one number: the number of a word of the lexicon, -1 for any other word, and the negated
 * kind for the rest.
 */
export const OTHER_WORD = -1;

/**
 * The tokens of one text in one row of numbers, so that all of a token lies in one place. White space is no token.
 *
 * Every question takes the token's number; one outside the text has no word, no kind and an empty surface, so a
 * rule may look past either end without asking first.
 */
export class Tokens {
  /** Tells this text's tokens from those of every other, without holding on to them. */
  readonly identity: number = (made += 1);

  constructor(
    readonly text: string,
    readonly count: number,
    private readonly row: Int32Array,
    private readonly words: readonly Word[],
    private readonly lowered = false,
  ) {}

  /**
   * The same tokens as if they were written in lower case: "SOURCES SAID" is read as "sources said". Their places stay.
   *
   * No object that inherits from this one: the engine would then look up every question to any tokens anew.
   */
  inLowerCase(): Tokens {
    return new Tokens(this.text, this.count, this.row, this.words, true);
  }

  /** Where the token begins in the text. */
  start(at: number): number {
    return at < 0 ? 0 : at < this.count ? this.row[at * STRIDE]! : this.text.length;
  }

  /** Where the token ends in the text. */
  end(at: number): number {
    return at < 0 ? 0 : at < this.count ? this.row[at * STRIDE + 1]! : this.text.length;
  }

  /** What the token is; 0 outside the text. */
  kind(at: number): TokenKind | 0 {
    if (at < 0 || at >= this.count) return 0;
    const stands = this.row[at * STRIDE + 2]!;
    return stands >= OTHER_WORD ? TokenKind.Word : -stands;
  }

  /** The word of the lexicon that stands there, upper case aside. */
  word(at: number): Word | undefined {
    const number = this.wordNumber(at);
    return number < 0 ? undefined : this.words[number];
  }

  /** The number of that word, or one below 0. */
  wordNumber(at: number): number {
    return at >= 0 && at < this.count ? this.row[at * STRIDE + 2]! : OTHER_WORD;
  }

  /** The token as written. Cuts a string: ask for the word or the code first. */
  surface(at: number): string {
    if (at < 0 || at >= this.count) return '';
    const surface = this.text.slice(this.row[at * STRIDE], this.row[at * STRIDE + 1]);
    return this.lowered ? surface.toLowerCase() : surface;
  }

  /** The lexicon's spelling of the word that stands there, in lower case; '' where it has none. */
  spelling(at: number): string {
    const number = this.wordNumber(at);
    return number < 0 ? '' : this.words[number]!.spelling;
  }

  /** The token in lower case, the lexicon's own string where it has the word: nothing is cut. */
  lower(at: number): string {
    const number = this.wordNumber(at);
    return number < 0 ? this.surface(at).toLowerCase() : this.words[number]!.spelling;
  }

  /** The code unit of a symbol, or -1 where no symbol stands. */
  symbol(at: number): number {
    return this.kind(at) === TokenKind.Symbol ? this.text.charCodeAt(this.row[at * STRIDE]!) : -1;
  }

  /** Whether the one-character symbol stands there. */
  is(at: number, symbol: string): boolean {
    return this.symbol(at) === symbol.charCodeAt(0);
  }

  /** Whether the lower-case spelling stands there. Works for words outside the lexicon too. */
  spells(at: number, spelling: string): boolean {
    if (this.kind(at) !== TokenKind.Word) return false;
    const start = this.row[at * STRIDE]!;
    const length = spelling.length;
    if (this.row[at * STRIDE + 1]! - start !== length) return false;
    for (let place = 0; place < length; place += 1) {
      const code = this.text.charCodeAt(start + place);
      const wanted = spelling.charCodeAt(place);
      if (code !== wanted && (code < 0x41 || code > 0x5a || (code | 0x20) !== wanted)) return false;
    }
    return true;
  }

  /** Whether the word ends in these lower-case letters, behind at least so many others: "armed" in "ed" behind two. */
  endsIn(at: number, ending: string, behind = 1): boolean {
    if (this.kind(at) !== TokenKind.Word) return false;
    const end = this.row[at * STRIDE + 1]!;
    const from = end - ending.length;
    if (from - this.row[at * STRIDE]! < behind) return false;
    for (let place = 0; place < ending.length; place += 1) {
      const code = this.text.charCodeAt(from + place);
      if ((this.lowered ? code | 0x20 : code) !== ending.charCodeAt(place)) return false;
    }
    return true;
  }

  /** Whether nothing stands between this token and the next: "170mm", "twenty-eight". A line end glues nothing. */
  glued(at: number): boolean {
    const place = at * STRIDE;
    if (at < 0 || at + 1 >= this.count || this.row[place + 1] !== this.row[place + STRIDE]) return false;
    return this.row[place + 2] !== -TokenKind.Newline && this.row[place + STRIDE + 2] !== -TokenKind.Newline;
  }

  /** Whether the word begins with an upper-case letter. */
  capitalised(at: number): boolean {
    if (this.lowered || this.kind(at) !== TokenKind.Word) return false;
    const code = this.text.charCodeAt(this.row[at * STRIDE]!);
    if (code < 0x80) return code <= 0x5a;
    const letter = this.text.charAt(this.row[at * STRIDE]!);
    return letter !== letter.toLowerCase();
  }
}
