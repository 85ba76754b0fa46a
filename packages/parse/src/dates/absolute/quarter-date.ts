import type { Tokens } from '../../text/tokens.ts';
import { readOrdinal, readYear } from '../read-numbers.ts';
import { reading, type CalendarReading, type Parts } from './calendar-reading.ts';
import { fiscalYear } from './fiscal-year.ts';
import { shortQuarter } from './short-quarter.ts';
import { bareYearReference, yearReference } from './year-reference.ts';

/** "the first quarter of 2009", "Q3 2010", "3Q23", "second half of last year", "the fourth quarter". */
export function quarterDate(tokens: Tokens, at: number): CalendarReading | null {
  const short = shortQuarter(tokens, at);
  if (short !== null) return short;
  const latter = tokens.spells(at, 'latter') && tokens.spells(at + 1, 'half');
  const final = latter || tokens.spells(at, 'final') || tokens.spells(at, 'last');
  const ordinal = final ? { value: 0, end: at + 1 } : readOrdinal(tokens, at, 4);
  if (ordinal === null) return null;
  let noun = ordinal.end;
  if (tokens.spells(noun, 'fiscal')) noun += 1;
  if (tokens.is(noun, '-') && tokens.glued(noun)) noun += 1;
  const quarter = tokens.spells(noun, 'quarter') || tokens.spells(noun, 'qtr');
  const half = tokens.spells(noun, 'half');
  if ((!quarter && !half) || (final && !tokens.spells(noun + 1, 'of'))) return null;
  const value = ordinal.value === 0 ? (quarter ? 4 : 2) : ordinal.value;
  if (half && value > 2) return null;
  const parts: Parts = quarter ? { quarter: value } : { half: value };
  const of = tokens.spells(noun + 1, 'of') ? noun + 2 : noun + 1;
  const year = readYear(tokens, of) ?? fiscalYear(tokens, of);
  if (year !== null) return reading(at, year.end, { ...parts, year: year.value });
  const reference = yearReference(tokens, of) ?? bareYearReference(tokens, of);
  if (reference !== null) return reading(at, reference.end, { ...parts, ...reference.parts });
  if (of > noun + 1 || half) return null;
  return reading(at, noun + 1, parts);
}
