import type { Tokens } from '../../text/tokens.ts';
import type { Clock } from './clock.ts';
import { digitClock } from './digit-clock.ts';
import { wordedClock } from './worded-clock.ts';

/** Reads a time of day, in digits or words: "10:57", "11 a.m.", "eight o'clock", "half past three". */
export const readClock = (tokens: Tokens, at: number): Clock | null =>
  digitClock(tokens, at) ?? wordedClock(tokens, at);
