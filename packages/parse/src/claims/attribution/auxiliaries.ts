import type { Tokens } from '../../text/tokens.ts';

/** "is", "wasn't", "he's". */
export const isBe = (tokens: Tokens, at: number): boolean =>
  tokens.word(at)?.spelling === "'s" ? isContracted(tokens, at) : BE.test(tokens.surface(at));
const BE = /^(?:(?:is|was|are|were)(?:n['’]t)?|be|been|being|am|(?:i|he|she|it|they|we|you)['’](?:s|re|m))$/i;
/** "he's claiming", unlike "the party's claim". */
const isContracted = (tokens: Tokens, at: number): boolean =>
  SUBJECTS.has(tokens.spelling(at - 1)) || tokens.endsIn(at + 1, 'ing');
/** "has", "they've". */
export const isHave = (tokens: Tokens, at: number): boolean => HAVE.test(tokens.surface(at));
const HAVE = /^(?:(?:has|have|had)(?:n['’]t)?|having|(?:i|they|we|you|he|she)['’](?:ve|d|s))$/i;
/** "do", "didn't". */
export const isDo = (tokens: Tokens, at: number): boolean => DO.test(tokens.surface(at));
const DO = /^(?:do|does|did)(?:n['’]t)?$/i;

const SUBJECTS = new Set(
  'he she it everyone everybody someone somebody anyone anybody nobody one this'.split(' '),
);
