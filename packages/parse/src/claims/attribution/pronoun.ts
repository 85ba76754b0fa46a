import type { Tokens } from '../../text/tokens.ts';

/** Whether a pronoun stands there: "us", not the "US" of "the US army". */
export const isPronoun = (tokens: Tokens, at: number): boolean =>
  tokens.word(at)?.functionWord === 'pronoun' && !(tokens.spells(at, 'us') && tokens.surface(at) === 'US');

/** "analysts who follow [it]", "those that know [her]": the object of a relative clause, and no subject. */
export const isObjectInRelative = (tokens: Tokens, at: number): boolean =>
  ['it', 'her', 'him', 'them'].includes(tokens.spelling(at)) &&
  tokens.word(at - 1)?.functionWord === undefined &&
  ['who', 'that', 'which'].includes(tokens.spelling(at - 2));
