import type { Tokens } from '../../text/tokens.ts';
import type { CountedReading } from './counted-reading.ts';
import { countedWeekdays } from './counted-weekdays.ts';
import { numberedTime } from './numbered-time.ts';
import { partOfTime } from './part-of-time.ts';
import { wordedTime } from './worded-time.ts';

/** Reads a number of units of time: "five days", "two weeks later", "a few months ago", "two-year", "68-year-old", "three Fridays ago". */
export function readCounted(tokens: Tokens, at: number): CountedReading | null {
  const weekdays = countedWeekdays(tokens, at);
  if (weekdays !== null) return { figures: [], date: weekdays, end: weekdays.last };
  return partOfTime(tokens, at) ?? numberedTime(tokens, at) ?? wordedTime(tokens, at);
}
