import type { Tokens } from '../../text/tokens.ts';
import type { Clock } from './clock.ts';
import { pastHour } from './past-hour.ts';
import { wordedHour } from './worded-hour.ts';

/** Reads a time of day in words: "eight o'clock", "six in the morning", "half past eight", "seven thirty p.m.". */
export const wordedClock = (tokens: Tokens, at: number): Clock | null =>
  pastHour(tokens, at) ?? wordedHour(tokens, at);
