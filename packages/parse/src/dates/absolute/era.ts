import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { reading, type CalendarReading } from './calendar-reading.ts';

/** "44 BC", "AD 1000", "500 B.C.". */
export function eraYear(tokens: Tokens, at: number): CalendarReading | null {
  if (tokens.spells(at, 'ad') || tokens.spells(at, 'a.d.')) {
    if (tokens.kind(at + 1) !== TokenKind.Number || !/^\d{1,4}$/.test(tokens.surface(at + 1))) return null;
    return reading(at, at + 2, { year: Number(tokens.surface(at + 1)) });
  }
  if (tokens.kind(at) !== TokenKind.Number || tokens.kind(at + 1) !== TokenKind.Word) return null;
  if (!/^\d{1,4}$/.test(tokens.surface(at))) return null;
  const before = isBefore(tokens, at + 1);
  if (before > 0) return reading(at, at + 1 + before, { year: 1 - Number(tokens.surface(at)) });
  const after =
    ['ad', 'a.d.', 'ce'].some((era) => tokens.spells(at + 1, era)) &&
    tokens.surface(at + 1) === tokens.surface(at + 1).toUpperCase();
  return after ? reading(at, at + 2, { year: Number(tokens.surface(at)) }) : null;
}

/** How many tokens "BC", "B.C." or "BCE" take. */
export const isBefore = (tokens: Tokens, at: number): number =>
  tokens.capitalised(at) && ['BC', 'B.C.', 'BCE', 'B.C.E.'].includes(tokens.surface(at)) ? 1 : 0;
