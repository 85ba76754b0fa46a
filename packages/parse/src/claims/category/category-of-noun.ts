import type { Tokens } from '../../text/tokens.ts';
import type { Taxonomy } from './taxonomy.ts';

/** Categories of nouns for people, whom an adjective may say more of. */
const OF_PEOPLE = new Set(['people', 'troops', 'civilians', 'police', 'militants']);

/**
 * The category of a noun phrase that opens at `first` and whose head is `head`: of people by what is said of them.
 *
 * "2,000 wounded North Korean soldiers" are `wounded`, "5,000 military construction workers" `troops`.
 */
export function categoryOfNoun(
  tokens: Tokens,
  first: number,
  head: number,
  taxonomy: Taxonomy,
): string | undefined {
  const category = taxonomy.get(tokens.lower(head));
  if (category === undefined || !OF_PEOPLE.has(category)) return category;
  for (let at = first; at < head; at += 1) {
    const harm = tokens.word(at)?.harm;
    if (harm?.form === 'past' || harm?.form === 'adjective') return harm.category;
    if (category === 'people' && tokens.spells(at, 'military')) return 'troops';
  }
  return category;
}
