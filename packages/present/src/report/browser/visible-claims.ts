import type { PageClaim, PageData } from '../page-data.ts';
import { COLUMN } from './columns.ts';
import { FACETS, facetValue, type FacetName } from './facets.ts';
import { hasWords, searchWords } from './search.ts';
import type { ViewState } from './view-state.ts';

const ALPHABET = new Intl.Collator('en');

/** Claims with no value stand last, whichever way the column is sorted. */
function compare(a: string | number | null, b: string | number | null, descending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order =
    typeof a === 'number' && typeof b === 'number' ? a - b : ALPHABET.compare(String(a), String(b));
  return descending ? -order : order;
}

/** What is searched: claims, and the reports that they stand in. */
export type Searched = Pick<PageData, 'claims' | 'reports'>;

/** The claims that pass search, facets and pick; one facet can be left out, to count what else it could show. */
export function filteredClaims(
  { claims, reports }: Searched,
  { query, facets, picked }: Pick<ViewState, 'query' | 'facets' | 'picked'>,
  except?: FacetName,
): PageClaim[] {
  const words = searchWords(query);
  const among = picked === null ? null : new Set(picked.claims);
  const active = FACETS.filter((facet) => facet !== except && facets[facet].length > 0);
  return claims.filter(
    (claim) =>
      (among?.has(claim.index) ?? true) &&
      active.every((facet) => facets[facet].includes(facetValue(claim, facet))) &&
      hasWords(claim, reports[claim.report], words),
  );
}

/** The claims that are shown, in the order that they are shown in. */
export function visibleClaims(searched: Searched, state: ViewState): PageClaim[] {
  const filtered = filteredClaims(searched, state);
  const { sort } = state;
  if (sort === null) return filtered;
  const { key } = COLUMN[sort.column];
  return filtered.sort((a, b) => compare(key(a), key(b), sort.descending) || a.index - b.index);
}

/** How many claims are printed at most: a browser lays out no more in a time that one would wait for. */
export const MOST_PRINTED = 2000;

/** How many claims one page of the table holds. */
export const PAGE_SIZE = 100;

/** How many pages the table has: one at least. */
export function pageCount(claims: number): number {
  return Math.max(1, Math.ceil(claims / PAGE_SIZE));
}
