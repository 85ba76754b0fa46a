import type { PageData } from '../page-data.ts';
import type { ColumnName } from './columns.ts';
import type { FacetName } from './facets.ts';

/** Claims that a chart's mark or a mark in the text stands for. */
export interface PickedClaims {
  readonly claims: readonly number[];
  /** Where they were picked: "the chart “Troops over time”". */
  readonly from: string;
}

/** Which report and claim are shown beside the table. */
export interface Shown {
  readonly report: number | null;
  readonly claim: number | null;
}

/** Everything that the explorer shows follows from this. */
export interface ViewState {
  readonly query: string;
  readonly facets: Readonly<Record<FacetName, readonly string[]>>;
  readonly picked: PickedClaims | null;
  readonly sort: { readonly column: ColumnName; readonly descending: boolean } | null;
  readonly page: number;
  readonly shown: Shown;
  /** While it prints, all pages of the table are shown as one. */
  readonly printing: boolean;
}

/** What a reader can do. */
export type Action =
  | { readonly kind: 'search'; readonly query: string }
  | { readonly kind: 'facet'; readonly facet: FacetName; readonly value: string; readonly on: boolean }
  | { readonly kind: 'pick'; readonly picked: PickedClaims | null }
  | { readonly kind: 'clear' }
  | { readonly kind: 'sort'; readonly column: ColumnName }
  | { readonly kind: 'page'; readonly page: number }
  | { readonly kind: 'show'; readonly shown: Shown }
  | { readonly kind: 'print'; readonly printing: boolean };

/** Nothing filtered, the claims in the order of the reports. */
export const FIRST_VIEW: ViewState = {
  query: '',
  facets: { category: [], speaker: [], certainty: [], outlet: [] },
  picked: null,
  sort: null,
  page: 0,
  shown: { report: null, claim: null },
  printing: false,
};

/** The page as it opens: nothing filtered, and beside the table the first claim in its report, or the first report. */
export function firstView({ claims: [first], reports }: Pick<PageData, 'claims' | 'reports'>): ViewState {
  if (first !== undefined) return { ...FIRST_VIEW, shown: { report: first.report, claim: first.index } };
  return { ...FIRST_VIEW, shown: { report: reports.length === 0 ? null : 0, claim: null } };
}

function withFacet(state: ViewState, facet: FacetName, value: string, on: boolean): ViewState {
  const others = state.facets[facet].filter((one) => one !== value);
  const facets = { ...state.facets, [facet]: on ? [...others, value] : others };
  return { ...state, facets, page: 0 };
}

/** A column's first click sorts it upwards, the second downwards, the third gives the order of the reports again. */
function nextSort(sort: ViewState['sort'], column: ColumnName): ViewState['sort'] {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? null : { column, descending: true };
}

/** The view after an action. Filters and sorting go back to the first page. */
export function nextView(state: ViewState, action: Action): ViewState {
  switch (action.kind) {
    case 'search':
      return { ...state, query: action.query, page: 0 };
    case 'facet':
      return withFacet(state, action.facet, action.value, action.on);
    case 'pick':
      return { ...state, picked: action.picked, page: 0 };
    case 'clear':
      return { ...FIRST_VIEW, sort: state.sort, shown: state.shown };
    case 'sort':
      return { ...state, sort: nextSort(state.sort, action.column), page: 0 };
    case 'page':
      return { ...state, page: action.page };
    case 'show':
      return { ...state, shown: action.shown };
    case 'print':
      return { ...state, printing: action.printing };
  }
}
