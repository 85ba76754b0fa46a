import type { Sentence } from '../../text/sentences.ts';
import type { Tokens } from '../../text/tokens.ts';

/** What takes up those counted in the sentence before. */
const TAKING_UP = new Set(['they', 'these', 'those']);
const REFERRING = new Set(['these', 'them', 'those', 'whom']);

/**
 * Whether a sentence goes on with what the one before it in the paragraph says, and so with whose words it is: "Of these,
 * four were landing ships", "They comprise about 300 killed".
 */
export function goesOn(tokens: Tokens, sentence: Sentence, before: Sentence): boolean {
  if (sentence.paragraph !== before.paragraph) return false;
  const first = tokens.lower(sentence.first);
  if (first === 'of' || first === 'among') return REFERRING.has(tokens.lower(sentence.first + 1));
  return TAKING_UP.has(first);
}
