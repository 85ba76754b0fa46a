import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { reading, type CalendarReading } from './calendar-reading.ts';

/** "44 BC", "AD 1000", "500 B.C.". */
export function eraYear(tokens: Tokens, at: number): CalendarReading | null {
  if (tokens.spells(at, 'ad') || tokens.spells(at, 'a.d.')) {
    if (tokens.kind(at + 1) !== TokenKind.Number || !/^\d{1,4}$/.test(tokens.surface(at + 1))) return null;
    return reading(at, at + 2, { year: Number(tokens.surface(at + 1)) });
  }
  if (tokens.kind(at) !== TokenKind.Number || !tokens.capitalised(at + 1)) return null;
  const before = isBefore(tokens, at + 1);
  const after = before === 0 && isAfter(tokens, at + 1);
  if ((before === 0 && !after) || !/^\d{1,4}$/.test(tokens.surface(at))) return null;
  const year = Number(tokens.surface(at));
  return after ? reading(at, at + 2, { year }) : reading(at, at + 1 + before, { year: 1 - year });
}

/** "AD", "A.D.", "CE" behind a year. */
const isAfter = (tokens: Tokens, at: number): boolean =>
  (tokens.spells(at, 'ad') || tokens.spells(at, 'a.d.') || tokens.spells(at, 'ce')) &&
  tokens.surface(at) === tokens.surface(at).toUpperCase();

/** How many tokens "BC", "B.C." or "BCE" take. */
export const isBefore = (tokens: Tokens, at: number): number =>
  tokens.capitalised(at) && tokens.end(at) - tokens.start(at) <= 6 && ERAS.has(tokens.surface(at)) ? 1 : 0;

const ERAS = new Set(['BC', 'B.C.', 'BCE', 'B.C.E.']);
