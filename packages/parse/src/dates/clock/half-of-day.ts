import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { isNounNext } from '../noun-next.ts';

/** Which half of the day an hour lies in, whether words tell it rather than letters, and the first token after them. */
export interface HalfOfDay {
  readonly after: boolean;
  readonly worded: boolean;
  readonly end: number;
}

/** How many characters the first token of the words has at most: "a.m.". */
const LONGEST = 4;

/** Reads "a.m.", "pm", "p.m", "in the afternoon", "at night" behind an hour. */
export function readHalfOfDay(tokens: Tokens, at: number): HalfOfDay | null {
  if (tokens.kind(at) !== TokenKind.Word || tokens.end(at) - tokens.start(at) > LONGEST) return null;
  return letters(tokens, at) ?? partOfDay(tokens, at);
}

/** "am", "p.m.", "a m". */
function letters(tokens: Tokens, at: number): HalfOfDay | null {
  const surface = tokens.lower(at);
  if (surface === 'am' || surface === 'pm') return lettered(surface === 'pm', at + 1);
  if (surface === 'a.m.' || surface === 'p.m.') return lettered(surface === 'p.m.', at + 1);
  if (surface !== 'a' && surface !== 'p') return null;
  const point = tokens.is(at + 1, '.') ? 1 : 0;
  if (!tokens.spells(at + 1 + point, 'm')) return null;
  return lettered(surface === 'p', at + 2 + point + (point === 1 && tokens.is(at + 3, '.') ? 1 : 0));
}

const lettered = (after: boolean, end: number): HalfOfDay => ({ after, worded: false, end });

/** "in the morning", "at night", "in the AM": not "in the morning session". */
function partOfDay(tokens: Tokens, at: number): HalfOfDay | null {
  if (tokens.spells(at, 'at') && tokens.spells(at + 1, 'night'))
    return { after: true, worded: true, end: at + 2 };
  if (!tokens.spells(at, 'in') || !tokens.spells(at + 1, 'the')) return null;
  const half = letters(tokens, at + 2);
  if (half !== null) return half;
  const morning = tokens.spells(at + 2, 'morning');
  const later = tokens.spells(at + 2, 'afternoon') || tokens.spells(at + 2, 'evening');
  const session =
    isNounNext(tokens, at + 3) && !tokens.capitalised(at + 3) && !tokens.spells(at + 3, 'local');
  return (morning || later) && !session ? { after: later, worded: true, end: at + 3 } : null;
}

/** The hour of 24 that a half of the day makes of one of 12; null where there is none. */
export const hourOfDay = (hour: number, { after }: Pick<HalfOfDay, 'after'>): number | null =>
  hour > 12 ? null : (hour % 12) + (after ? 12 : 0);
