import type { Tokens } from '../../text/tokens.ts';

/** Whether the word names a day on which something was said: "Monday", "yesterday". */
export const isDay = (tokens: Tokens, at: number): boolean => DAYS.test(tokens.surface(at));
const DAYS = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tonight)$/;
