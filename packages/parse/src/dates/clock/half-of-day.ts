import { TokenKind, type Tokens } from '../../text/tokens.ts';

/** Which half of the day an hour lies in, and the first token after the words. */
export interface HalfOfDay {
  readonly after: boolean;
  readonly end: number;
}

/** How many characters the first token of the words has at most: "a.m.". */
const LONGEST = 4;

/** Reads "a.m.", "pm", "p.m", "in the afternoon", "at night" behind an hour. */
export function readHalfOfDay(tokens: Tokens, at: number): HalfOfDay | null {
  if (tokens.kind(at) !== TokenKind.Word || tokens.end(at) - tokens.start(at) > LONGEST) return null;
  const surface = tokens.lower(at);
  if (surface === 'am' || surface === 'pm') return { after: surface === 'pm', end: at + 1 };
  if (surface === 'a.m.' || surface === 'p.m.') return { after: surface === 'p.m.', end: at + 1 };
  const split = (surface === 'a' || surface === 'p') && tokens.is(at + 1, '.') && tokens.spells(at + 2, 'm');
  if (split) return { after: surface === 'p', end: tokens.is(at + 3, '.') ? at + 4 : at + 3 };
  return partOfDay(tokens, at);
}

function partOfDay(tokens: Tokens, at: number): HalfOfDay | null {
  if (tokens.spells(at, 'at') && tokens.spells(at + 1, 'night')) return { after: true, end: at + 2 };
  if (!tokens.spells(at, 'in') || !tokens.spells(at + 1, 'the')) return null;
  if (tokens.spells(at + 2, 'morning')) return { after: false, end: at + 3 };
  return tokens.spells(at + 2, 'afternoon') || tokens.spells(at + 2, 'evening')
    ? { after: true, end: at + 3 }
    : null;
}

/** The hour of 24 that a half of the day makes of one of 12; null where there is none. */
export const hourOfDay = (hour: number, { after }: HalfOfDay): number | null =>
  hour > 12 ? null : (hour % 12) + (after ? 12 : 0);
