import type { Tokens } from '../../text/tokens.ts';
import { isNounNext } from '../noun-next.ts';
import type { NumberReading } from '../number-reading.ts';
import { spokenNumber } from '../spoken-number.ts';
import { spokenYear } from './spoken-year.ts';

/** Reads a day in words behind its month: "May [twenty-nine]": not "in May twenty men left". */
export function spokenDay(tokens: Tokens, at: number): NumberReading | null {
  const day = spokenNumber(tokens, at);
  const tied = day !== null && tokens.is(day.end, '-') && tokens.glued(day.end - 1);
  if (day === null || day.value > 31 || tied) return null;
  return isNounNext(tokens, day.end) && spokenYear(tokens, day.end) === null ? null : day;
}
