import type { Lexicon } from '../lexicon/lexicon.ts';
import { CLASS_OF, Class } from './characters.ts';
import { HASH_SEED, addToHash } from './spelling-hash.ts';
import { STRIDE, TokenKind, Tokens } from './tokens.ts';

const PERIOD = 0x2e;
const COMMA = 0x2c;
const APOSTROPHE = 0x27;
const TYPOGRAPHIC_APOSTROPHE = 0x2019;
const isApostrophe = (code: number): boolean => code === APOSTROPHE || code === TYPOGRAPHIC_APOSTROPHE;

/**
 * Cuts a text into tokens in one walk over its characters, and finds each word in the lexicon on the way.
 *
 * "Russia's 11,000" is `Russia` `'s` `11,000`; "170mm" is `170` `mm`, glued; "U.S." is one word.
 */
export function tokenise(text: string, { words, table }: Lexicon): Tokens {
  const most = STRIDE * Math.max(16, text.length);
  // a token of news takes some five characters
  let row = new Int32Array(Math.min(most, STRIDE * (16 + (text.length >> 2))));
  let filled = 0;

  const length = text.length;
  const classOf = CLASS_OF;
  let at = 0;
  while (at < length) {
    const kindOfCharacter = classOf[text.charCodeAt(at)]!;
    if (kindOfCharacter === Class.Space) {
      at += 1;
      continue;
    }
    if (filled === row.length) row = grown(row, most);
    const start = at;
    let stands: number;
    if (kindOfCharacter === Class.Letter) {
      let hash = HASH_SEED;
      let code = text.charCodeAt(at);
      for (;;) {
        hash = addToHash(hash, code);
        at += 1;
        if (at >= length) break;
        code = text.charCodeAt(at);
        if (classOf[code] === Class.Letter) continue;
        if (!isApostrophe(code) || !joins(text, at)) break;
        hash = addToHash(hash, code);
        at += 1;
        code = text.charCodeAt(at);
      }
      if (code === PERIOD && at === start + 1) {
        const end = initialsEnd(text, start);
        for (; at < end; at += 1) hash = addToHash(hash, text.charCodeAt(at));
      }
      stands = table.find(text, start, at, hash);
    } else if (kindOfCharacter === Class.Digit) {
      stands = -TokenKind.Number;
      at = numberEnd(text, at);
    } else if (kindOfCharacter === Class.Newline) {
      stands = -TokenKind.Newline;
      do at += 1;
      while (at < length && isBlank(CLASS_OF[text.charCodeAt(at)]!));
    } else {
      stands = -TokenKind.Symbol;
      at += 1;
      if (isApostrophe(text.charCodeAt(start)) && isPossessive(text, start)) {
        at += 1;
        stands = table.findSpelling("'s");
      }
    }
    row[filled] = start;
    row[filled + 1] = at;
    row[filled + 2] = stands;
    filled += STRIDE;
  }
  return new Tokens(text, filled / STRIDE, row, words);
}

const isBlank = (kind: number): boolean => kind === Class.Newline || kind === Class.Space;

function grown(array: Int32Array<ArrayBuffer>, most: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(Math.min(most, array.length * 2));
  more.set(array);
  return more;
}

/** Whether the apostrophe at `at` stands inside a word ("didn't", "O'Brien") and is no possessive. */
function joins(text: string, at: number): boolean {
  return (
    CLASS_OF[text.charCodeAt(at + 1)] === Class.Letter && at + 1 < text.length && !isPossessive(text, at)
  );
}

/** Whether "'s" stands at `at` and the word ends with it. */
function isPossessive(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return (
    (next === 0x73 || next === 0x53) &&
    (at + 2 >= text.length || CLASS_OF[text.charCodeAt(at + 2)] !== Class.Letter)
  );
}

/** The end of initials such as "U.S." that begin at `start`, or of the one letter where there are none. */
function initialsEnd(text: string, start: number): number {
  let end = start;
  while (
    text.charCodeAt(end + 1) === PERIOD &&
    CLASS_OF[text.charCodeAt(end)] === Class.Letter &&
    CLASS_OF[text.charCodeAt(end + 2)] !== undefined
  ) {
    end += 2;
    if (CLASS_OF[text.charCodeAt(end)] !== Class.Letter || text.charCodeAt(end + 1) !== PERIOD) break;
  }
  return end > start + 2 ? end : start + 1;
}

/** The end of the digits at `at`, inner commas and periods among them. */
function numberEnd(text: string, at: number): number {
  let end = at;
  for (;;) {
    do end += 1;
    while (CLASS_OF[text.charCodeAt(end)] === Class.Digit);
    const code = text.charCodeAt(end);
    if ((code !== COMMA && code !== PERIOD) || CLASS_OF[text.charCodeAt(end + 1)] !== Class.Digit) return end;
  }
}
