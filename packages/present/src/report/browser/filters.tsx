import { counted, numberWords } from '@muster/model';
import { FacetMenu } from './facet-menu.tsx';
import { FACETS, facetCounts } from './facets.ts';
import type { Action, ViewState } from './view-state.ts';
import { filteredClaims, type Searched } from './visible-claims.ts';

interface FiltersProps extends Searched {
  /** How many claims there are, with those that the page does not hold. */
  readonly total: number;
  /** How many claims pass. */
  readonly visible: number;
  readonly state: ViewState;
  readonly dispatch: (action: Action) => void;
}

/** The filters that are set, each with a button that takes it away. */
function SetFilters({ state, dispatch }: Pick<FiltersProps, 'state' | 'dispatch'>) {
  const chosen = FACETS.flatMap((facet) => state.facets[facet].map((value) => ({ facet, value })));
  if (chosen.length === 0 && state.picked === null && state.query === '') return null;
  return (
    <ul class="chips" aria-label="Filters that are set">
      {state.picked !== null && (
        <li>
          <button
            type="button"
            onClick={() => {
              dispatch({ kind: 'pick', picked: null });
            }}
            aria-label={`Remove: picked in ${state.picked.from}`}
          >
            from {state.picked.from} <span aria-hidden="true">×</span>
          </button>
        </li>
      )}
      {chosen.map(({ facet, value }) => (
        <li key={`${facet} ${value}`}>
          <button
            type="button"
            onClick={() => {
              dispatch({ kind: 'facet', facet, value, on: false });
            }}
            aria-label={`Remove: ${value}`}
          >
            {value} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          class="clear"
          onClick={() => {
            dispatch({ kind: 'clear' });
          }}
        >
          Clear all
        </button>
      </li>
    </ul>
  );
}

/** Search, facets, the filters that are set, and how many claims pass. */
export function Filters({ claims, reports, total, visible, state, dispatch }: FiltersProps) {
  return (
    <div class="filters">
      <div class="filter-row" role="search" aria-label="Filter the claims">
        <input
          type="search"
          aria-label="Search figures, quotes, speakers, places and titles"
          placeholder="Search figures, quotes, speakers, places, titles"
          value={state.query}
          onInput={(event) => {
            dispatch({ kind: 'search', query: event.currentTarget.value });
          }}
        />
        {FACETS.map((facet) => (
          <FacetMenu
            key={facet}
            facet={facet}
            counts={() => facetCounts(filteredClaims({ claims, reports }, state, facet), facet)}
            chosen={state.facets[facet]}
            choose={(value, on) => {
              dispatch({ kind: 'facet', facet, value, on });
            }}
          />
        ))}
      </div>
      <SetFilters state={state} dispatch={dispatch} />
      <p class="count" role="status">
        {visible === claims.length
          ? counted(claims.length, 'claim')
          : `${numberWords(visible)} of ${counted(claims.length, 'claim')}`}
        {claims.length < total &&
          `; ${counted(total - claims.length, 'further claim')} of claims.csv are not on this page and not searched`}
      </p>
    </div>
  );
}
