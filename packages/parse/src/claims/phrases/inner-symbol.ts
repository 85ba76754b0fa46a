import type { Tokens } from '../../text/tokens.ts';

const HYPHEN = 0x2d;
const EN_DASH = 0x2013;
const SLASH = 0x2f;
const PERIOD = 0x2e;
const AMPERSAND = 0x26;
const QUOTES = new Set(['"', "'", '“', '”', '‘', '’'].map((mark) => mark.charCodeAt(0)));

/** How many tokens a name between quotation marks may take up: "20 'Save the Park' activists". */
const LONGEST_QUOTED = 8;

/** Whether the symbol at `at` joins words into one: "suicide-bomb", "Gen. Ryder", "Smith & Sons". */
export function joinsWords(tokens: Tokens, at: number, head: number): boolean {
  switch (tokens.symbol(at)) {
    case HYPHEN:
    case EN_DASH:
    case SLASH:
      return tokens.glued(at) && tokens.glued(at - 1);
    case PERIOD:
      return head === at - 1 && tokens.word(at - 1)?.abbreviation !== undefined;
    case AMPERSAND:
      return true;
    case 0x27:
    case 0x2019:
      return tokens.glued(at - 1);
    default:
      return false;
  }
}

/** The token behind the closing one of the quotation marks that open at `at`, or -1 where none open. */
export function quotedEnd(tokens: Tokens, at: number, last: number): number {
  if (!QUOTES.has(tokens.symbol(at))) return -1;
  for (let close = at + 2; close < Math.min(last, at + LONGEST_QUOTED); close += 1) {
    if (QUOTES.has(tokens.symbol(close))) return close + 1;
  }
  return -1;
}
