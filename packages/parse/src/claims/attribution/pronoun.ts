import type { Tokens } from '../../text/tokens.ts';

/** Whether a pronoun stands there: "us", not the "US" of "the US army". */
export const isPronoun = (tokens: Tokens, at: number): boolean =>
  tokens.word(at)?.functionWord === 'pronoun' && !(tokens.spells(at, 'us') && tokens.surface(at) === 'US');
