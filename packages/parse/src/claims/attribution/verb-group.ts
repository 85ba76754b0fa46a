import type { Tokens } from '../../text/tokens.ts';
import { isBe } from './auxiliaries.ts';
import { isModal } from './modal.ts';
import { isAdverbial } from './verb-use.ts';

/** Where the verb's group begins: auxiliaries, modals, negations and adverbs before the verb belong to it, "has also repeatedly said". */
export function groupStart(tokens: Tokens, verb: number, first: number): number {
  let begin = verb;
  while (begin > first && belongsToGroup(tokens, begin - 1)) begin -= 1;
  return begin;
}

function belongsToGroup(tokens: Tokens, at: number): boolean {
  const word = tokens.word(at);
  if (word?.functionWord === 'auxiliary' || isModal(tokens, at)) return !isContractedName(tokens, at);
  return isAdverbial(tokens, at) || (word?.spelling === "'s" && isBe(tokens, at));
}

/** "they've": the pronoun is the subject, so the token does not belong to the cue alone. */
const isContractedName = (tokens: Tokens, at: number): boolean =>
  /^(?:i|he|she|it|they|we|you)['’]/i.test(tokens.surface(at));
