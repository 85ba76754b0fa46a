import { TokenKind, type Tokens } from '../../text/tokens.ts';
import type { NumberReading } from '../number-reading.ts';
import { fullYear, readYear } from '../read-numbers.ts';

/** Reads a business year, "fiscal 1990", "fiscal year 2018", "the financial year 2018", "FY2018", "FY23", "CY24"; TIMEX3 counts it as the year. */
export function fiscalYear(tokens: Tokens, at: number): NumberReading | null {
  const letters = (tokens.spells(at, 'fy') || tokens.spells(at, 'cy')) && tokens.capitalised(at);
  if (letters)
    return readYear(tokens, tokens.spells(at + 1, 'year') ? at + 2 : at + 1) ?? gluedYear(tokens, at);
  if (!tokens.spells(at, 'fiscal') && !tokens.spells(at, 'financial')) return null;
  return readYear(tokens, tokens.spells(at + 1, 'year') ? at + 2 : at + 1);
}

/** "FY23", "FY2023": digits glued to the letters. */
export function gluedYear(tokens: Tokens, at: number): NumberReading | null {
  if (!tokens.glued(at)) return null;
  if (isTwoDigits(tokens, at + 1)) return { value: fullYear(Number(tokens.surface(at + 1))), end: at + 2 };
  return /^(?:19|20)\d\d$/.test(tokens.surface(at + 1))
    ? { value: Number(tokens.surface(at + 1)), end: at + 2 }
    : null;
}

/** Whether a number of two digits stands there by itself: not "23.5", not "23m". */
const isTwoDigits = (tokens: Tokens, at: number): boolean =>
  tokens.kind(at) === TokenKind.Number &&
  tokens.end(at) - tokens.start(at) === 2 &&
  !(tokens.glued(at) && tokens.kind(at + 1) === TokenKind.Word);
