import { CERTAINTIES, CERTAINTY_WORDS } from '@muster/model';
import { speakerWords } from '../../words/claim-words.ts';
import type { PageClaim } from '../page-data.ts';

/** What claims can be narrowed by. */
export const FACETS = ['category', 'speaker', 'certainty', 'outlet'] as const;

/** The name of a facet. */
export type FacetName = (typeof FACETS)[number];

/** A facet's name as the page writes it. */
export const FACET_TITLES: Readonly<Record<FacetName, string>> = {
  category: 'Category',
  speaker: 'Speaker',
  certainty: 'How sure',
  outlet: 'Outlet',
};

/** The value that a claim has in a facet, in words. */
export function facetValue(claim: PageClaim, facet: FacetName): string {
  switch (facet) {
    case 'category':
      return claim.category ?? `other ${claim.kind}`;
    case 'speaker':
      return speakerWords(claim);
    case 'certainty':
      return CERTAINTY_WORDS[claim.certainty];
    case 'outlet':
      return claim.outlet ?? 'no outlet named';
  }
}

/** A facet's value with the number of claims that have it. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

const SURE_FIRST = CERTAINTIES.map((certainty) => CERTAINTY_WORDS[certainty]);

/** A facet's values: certainty from certain to certainly not, the others by how often they occur. */
export function facetCounts(claims: readonly PageClaim[], facet: FacetName): FacetCount[] {
  const counts = new Map<string, number>();
  for (const claim of claims) {
    const value = facetValue(claim, facet);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const list = [...counts].map(([value, count]) => ({ value, count }));
  return facet === 'certainty'
    ? list.sort((a, b) => SURE_FIRST.indexOf(a.value) - SURE_FIRST.indexOf(b.value))
    : list.sort((a, b) => b.count - a.count || a.value.localeCompare(b.value, 'en'));
}
