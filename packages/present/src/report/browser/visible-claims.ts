import { figureWords } from '@muster/model';
import { subjectWords } from '../../words/claim-words.ts';
import type { PageClaim } from '../page-data.ts';
import { COLUMN } from './columns.ts';
import { FACETS, facetValue, type FacetName } from './facets.ts';
import type { ViewState } from './view-state.ts';

/** The words of a claim that the search looks through, in lower case. */
function haystack(claim: PageClaim): string {
  const { quote, speaker, via, place, when, category, what, outlet, weapon, cartridge } = claim;
  const words = [figureWords(claim), subjectWords(claim), quote, speaker, via, place, when];
  return [...words, category, what, outlet, weapon, cartridge].filter(Boolean).join('\n').toLowerCase();
}

const remembered = new WeakMap<PageClaim, string>();

function found(claim: PageClaim, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = remembered.get(claim) ?? haystack(claim);
  remembered.set(claim, text);
  return words.every((word) => text.includes(word));
}

/** Claims with no value stand last, whichever way the column is sorted. */
function compare(a: string | number | null, b: string | number | null, descending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order =
    typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'en');
  return descending ? -order : order;
}

/** The claims that pass search, facets and pick; one facet can be left out, to count what else it could show. */
export function filteredClaims(
  claims: readonly PageClaim[],
  { query, facets, picked }: Pick<ViewState, 'query' | 'facets' | 'picked'>,
  except?: FacetName,
): PageClaim[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const among = picked === null ? null : new Set(picked.claims);
  const active = FACETS.filter((facet) => facet !== except && facets[facet].length > 0);
  return claims.filter(
    (claim) =>
      (among?.has(claim.index) ?? true) &&
      active.every((facet) => facets[facet].includes(facetValue(claim, facet))) &&
      found(claim, words),
  );
}

/** The claims that are shown, in the order that they are shown in. */
export function visibleClaims(claims: readonly PageClaim[], state: ViewState): PageClaim[] {
  const filtered = filteredClaims(claims, state);
  const { sort } = state;
  if (sort === null) return filtered;
  const { key } = COLUMN[sort.column];
  return filtered.sort((a, b) => compare(key(a), key(b), sort.descending) || a.index - b.index);
}

/** How many claims one page of the table holds. */
export const PAGE_SIZE = 100;

/** How many pages the table has: one at least. */
export function pageCount(claims: number): number {
  return Math.max(1, Math.ceil(claims / PAGE_SIZE));
}
