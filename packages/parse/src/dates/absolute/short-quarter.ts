import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { readYear } from '../read-numbers.ts';
import { reading, type CalendarReading, type Parts } from './calendar-reading.ts';
import { fiscalYear, gluedYear } from './fiscal-year.ts';
import { bareYearReference, yearReference } from './year-reference.ts';

/** Reads a quarter or a half as reports on business write it: "Q3 2010", "Q3'10", "Q3 FY24", "3Q23", "2018Q4", "2018-H1"; a half needs its year. */
export function shortQuarter(tokens: Tokens, at: number): CalendarReading | null {
  if (tokens.kind(at) === TokenKind.Word) return letterFirst(tokens, at);
  if (tokens.kind(at) !== TokenKind.Number) return null;
  const length = tokens.end(at) - tokens.start(at);
  return length === 1 ? numberFirst(tokens, at) : length === 4 ? yearFirst(tokens, at) : null;
}

/** "Q3", "H1" in two tokens, or null. */
function partAt(tokens: Tokens, at: number): Parts | null {
  const quarter = tokens.spells(at, 'q');
  if ((!quarter && !tokens.spells(at, 'h')) || !tokens.glued(at)) return null;
  return partOf(tokens.surface(at + 1), quarter);
}

function partOf(digit: string, quarter: boolean): Parts | null {
  const value = '1234'.indexOf(digit) + 1;
  if (digit.length !== 1 || value === 0) return null;
  return quarter ? { quarter: value } : value > 2 ? null : { half: value };
}

/** "Q3 2010", "Q3 of 2010", "Q3-2010", "H1 FY24", and "Q3" of the year that the text is in. */
function letterFirst(tokens: Tokens, at: number): CalendarReading | null {
  const parts = partAt(tokens, at);
  if (parts === null || isGluedWord(tokens, at + 2, 'fy')) return null;
  const end = at + 2;
  const of = tokens.spells(end, 'of') || tokens.is(end, '-') || tokens.is(end, ',') ? end + 1 : end;
  const year = readYear(tokens, of) ?? fiscalYear(tokens, of);
  if (year !== null) return reading(at, year.end, { ...parts, year: year.value });
  const reference = yearReference(tokens, of) ?? bareYearReference(tokens, of);
  if (reference !== null) return reading(at, reference.end, { ...parts, ...reference.parts });
  return parts.half === undefined ? reading(at, end, parts) : null;
}

/** "3Q23", "3Q 2023", "1H24", "3Q": not "3Qs". */
function numberFirst(tokens: Tokens, at: number): CalendarReading | null {
  const quarter = tokens.spells(at + 1, 'q');
  if ((!quarter && !tokens.spells(at + 1, 'h')) || !tokens.glued(at) || !tokens.capitalised(at + 1))
    return null;
  const parts = partOf(tokens.surface(at), quarter);
  if (parts === null) return null;
  const year = readYear(tokens, at + 2) ?? fiscalYear(tokens, at + 2) ?? gluedYear(tokens, at + 1);
  if (year !== null) return reading(at, year.end, { ...parts, year: year.value });
  return quarter && !tokens.glued(at + 1) ? reading(at, at + 2, parts) : null;
}

/** "2018Q4", "2018-Q1", "2018 Q4". */
function yearFirst(tokens: Tokens, at: number): CalendarReading | null {
  const hyphen = tokens.is(at + 1, '-') && tokens.glued(at) && tokens.glued(at + 1) ? 1 : 0;
  const parts = partAt(tokens, at + 1 + hyphen);
  const year = Number(tokens.surface(at));
  return parts === null || !(year >= 1900 && year < 2200)
    ? null
    : reading(at, at + 3 + hyphen, { ...parts, year });
}

/** "Q3FY": a word glued behind the digit that is not the one wanted. */
const isGluedWord = (tokens: Tokens, at: number, wanted: string): boolean =>
  tokens.glued(at - 1) && tokens.kind(at) === TokenKind.Word && !tokens.spells(at, wanted);
