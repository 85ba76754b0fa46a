import type { Tokens } from '../../text/tokens.ts';

/** The lower-case spelling of the token if the lexicon has it, or an empty one. */
export const spellingAt = (tokens: Tokens, at: number): string => tokens.word(at)?.spelling ?? '';
