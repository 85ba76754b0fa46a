import { isHyphen } from '../text/hyphen.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';

/** The token of the next group of three digits behind `end`, or -1: "1 234", "1'234", "1_234", "10, 000", "80 , 000". */
export function groupAt(tokens: Tokens, at: number, end: number): number {
  if (isSpacedGroup(tokens, at, end)) return end;
  if (tokens.symbol(end) < 0) return -1;
  if (MARKS.some((mark) => tokens.is(end, mark)))
    return tokens.glued(end - 1) && tokens.glued(end) && isGroup(tokens, at, end + 1) ? end + 1 : -1;
  const torn = tokens.is(end, ',') && !tokens.glued(end);
  return torn && tokens.surface(end + 1) === '000' && isGroup(tokens, at, end + 1) ? end + 1 : -1;
}

const MARKS = ["'", '’', '٬', '_'];

/** Three digits behind one to three; the last group may have decimals. */
const isGroup = (tokens: Tokens, at: number, group: number): boolean =>
  /^\d{3}(?:\.\d+)?$/.test(tokens.surface(group)) && /^[1-9]\d{0,2}$/.test(tokens.surface(at));

/** "1 234 567": groups of three digits behind one to three, with a no-break or thin space between. */
function isSpacedGroup(tokens: Tokens, at: number, end: number): boolean {
  if (
    tokens.kind(end) !== TokenKind.Number ||
    !/^\d{3}(?:\.\d+)?$/.test(tokens.surface(end)) ||
    tokens.end(at) - tokens.start(at) > 3
  )
    return false;
  const gap = tokens.text.slice(tokens.end(end - 1), tokens.start(end));
  if (gap === ' ') return isGroupedBySpace(tokens, at, end);
  return gap.length === 1 && /[\u00a0\u202f\u2009]/.test(gap);
}

/** A plain space groups only where nothing else explains the second number: before a noun or a group, "9 300 people". */
function isGroupedBySpace(tokens: Tokens, at: number, end: number): boolean {
  const whole = /^[1-9]\d{0,2}$/.test(tokens.surface(at)) && /^\d{3}(?:\.\d+)?$/.test(tokens.surface(end));
  if (!whole || tokens.word(at - 1)?.month !== undefined) return false;
  // "10 000": three noughts are no number of their own.
  const noughts = tokens.surface(end) === '000' && !(isHyphen(tokens, at - 1) && tokens.glued(at - 1));
  const grouped = end > at + 1 || noughts || /^\d{3}(?:\.\d+)?$/.test(tokens.surface(end + 1));
  const noun = tokens.kind(end + 1) === TokenKind.Word && !tokens.capitalised(end + 1) && !tokens.glued(end);
  return grouped || (noun && tokens.word(end + 1)?.month === undefined);
}
