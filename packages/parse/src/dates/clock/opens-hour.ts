import type { Tokens } from '../../text/tokens.ts';

const OPENERS = new Set('at by from until till before after around since between'.split(' '));

/** Whether the word before a number shows that it is an hour: "at 15h", "between 0600 and 1800". */
export const opensHour = (tokens: Tokens, at: number): boolean => OPENERS.has(tokens.spelling(at - 1));
