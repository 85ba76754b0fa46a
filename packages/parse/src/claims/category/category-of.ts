import type { Figure } from '@muster/model';
import type { Placed } from '../../text/prose.ts';
import { sidesBySpelling } from '../../lexicon/nationalities.ts';
import { listed } from '../../weapons/designation.ts';
import type { Account } from '../account.ts';
import { findingOf } from '../counts/finding-of.ts';
import { CANNON_MILLIMETRES, categoryOfCalibre } from './category-of-calibre.ts';
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
  // "40 deaths per 100,000 people" are not so many deaths.
  if (figure.kind === 'rate') return categoryOfUnit(figure);
  const found = findingOf(account, index);
  if (found !== undefined) return isShells(account, figure, found.category) ? 'shells' : found.category;
  if (figure.kind !== 'count') return categoryOfUnit(figure);
  const words = figure.counted?.toLowerCase().split(/[\s-]+/) ?? [];
  const head = words.findLast((word) => taxonomy.has(word));
  if (head !== undefined) return taxonomy.get(head)!;
  // "five Norwegians"
  if (figure.counted !== null && isPeople(words.at(-1)!)) return 'people';
  return figure.counted === null ? null : (listed(figure.counted)?.category ?? null);
}

const isPeople = (word: string): boolean =>
  (sidesBySpelling.get(word) ?? sidesBySpelling.get(word.replace(/s$/, '')))?.kind === 'demonym';

/** How many tokens behind a number of rounds their calibre may stand. */
const REACH = 6;

/** "8 million rounds of 122mm and 152mm": rounds whose calibre is a cannon's. */
const isShells = ({ stretch }: Account, { last }: Placed<Figure>, category: string): boolean =>
  category === 'ammunition' &&
  stretch.figures.some(
    ({ figure: { kind, value, first } }) =>
      kind === 'calibre' && (value ?? 0) >= CANNON_MILLIMETRES && first >= last && first < last + REACH,
  );
