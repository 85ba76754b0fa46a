import type { Figure } from '@muster/model';
import { harms } from '../../lexicon/harm.ts';
import type { Placed } from '../../text/prose.ts';
import type { Account } from '../account.ts';
import { categoryOfCalibre } from './category-of-calibre.ts';
import { categoryOfUnit } from './category-of-unit.ts';
import type { Taxonomy } from './taxonomy.ts';

/**
 * The category of a figure: what happened to those it counts, or else what they are, or else what it measures.
 *
 * "9 people were killed" is `killed`, "9 soldiers" `troops`, "170mm self-propelled guns" `artillery`, "$5" `money`.
 */
export function categoryOf(
  account: Account,
  figure: Placed<Figure>,
  index: number,
  taxonomy: Taxonomy,
): string | null {
  if (figure.kind === 'calibre') return categoryOfCalibre(figure, taxonomy);
  const found = account.findings.find(({ noun }) => noun.figure === index);
  if (found !== undefined) return found.category;
  if (figure.kind !== 'count') return categoryOfUnit(figure);
  return categoryOfWords(figure.counted?.toLowerCase().split(/[\s-]+/) ?? [], taxonomy);
}

/** Categories of nouns for people, whom an adjective may say more of. */
const OF_PEOPLE = new Set(['people', 'troops', 'civilians', 'police', 'militants']);

/** By the last word that the taxonomy knows, and of people by what is said of them: "wounded North Korean soldiers". */
function categoryOfWords(words: readonly string[], taxonomy: Taxonomy): string | null {
  const head = words.findLastIndex((word) => taxonomy.has(word));
  if (head < 0) return null;
  const category = taxonomy.get(words[head]!)!;
  if (!OF_PEOPLE.has(category)) return category;
  const adjectives = words.slice(0, head);
  const harmed = adjectives.map((word) => harms.get(word)).find((word) => word?.form === 'past');
  if (harmed !== undefined) return harmed.category;
  return category === 'people' && adjectives.includes('military') ? 'troops' : category;
}
