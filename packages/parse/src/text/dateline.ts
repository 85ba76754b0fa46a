import { TokenKind, type Tokens } from './tokens.ts';

/** A date line is at most this many tokens: place, date, agency. */
const LONGEST = 18;

/**
 * The token behind a date line that opens a sentence, or `first` where none does: "SEOUL, Nov. 20 (Sample Wire) —".
 *
 * It opens with a place in capitals, closes with a dash, and has nothing but names, a date and marks between.
 */
export function datelineEnd(tokens: Tokens, first: number, last: number): number {
  const place = tokens.surface(first);
  if (place.length < 2 || place !== place.toUpperCase() || tokens.kind(first) !== TokenKind.Word)
    return first;
  for (let at = first + 1; at < Math.min(last, first + LONGEST); at += 1) {
    if (isDash(tokens, at)) {
      const behind = behindNote(tokens, tokens.is(at + 1, '-') ? at + 2 : at + 1);
      return behind < last ? behind : first;
    }
    const part =
      tokens.capitalised(at) ||
      tokens.kind(at) === TokenKind.Number ||
      [',', '.', '(', ')', '/', '-'].some((mark) => tokens.is(at, mark));
    if (!part) return first;
  }
  return first;
}

/** "[Text]": what a monitoring service notes before the words it hands on. */
const behindNote = (tokens: Tokens, at: number): number =>
  tokens.is(at, '[') && tokens.is(at + 2, ']') ? at + 3 : at;

const isDash = (tokens: Tokens, at: number): boolean =>
  ['—', '–', '―'].some((mark) => tokens.is(at, mark)) ||
  (tokens.is(at, '-') && !tokens.glued(at - 1) && !(tokens.glued(at) && !tokens.is(at + 1, '-')));
