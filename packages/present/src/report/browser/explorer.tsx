import { useEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import type { PageClaim, PageReport } from '../page-data.ts';
import { ClaimTable } from './claim-table.tsx';
import { claimLink, reportLink, shownBy } from './deep-link.ts';
import { Filters } from './filters.tsx';
import { onPick } from './page-events.ts';
import { Reader } from './reader.tsx';
import { firstView, nextView, type Action } from './view-state.ts';
import { PAGE_SIZE, visibleClaims } from './visible-claims.ts';

/** What the explorer works on. */
export interface ExplorerProps {
  /** How many claims there are, with those that the page does not hold. */
  readonly total: number;
  readonly claims: readonly PageClaim[];
  readonly reports: readonly PageReport[];
}

/** Shows a claim or a report by way of the address, so that it can be linked to and the back button works. */
function show(link: string): void {
  if (location.hash !== link) location.hash = link;
}

function useAddress(
  { claims, reports }: Pick<ExplorerProps, 'claims' | 'reports'>,
  dispatch: (action: Action) => void,
): void {
  useEffect(() => {
    const follow = () => {
      const shown = shownBy(location.hash, claims, reports);
      if (shown !== null) dispatch({ kind: 'show', shown });
    };
    follow();
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('hashchange', follow);
    };
  }, []);
}

function useCharts({ claims }: Pick<ExplorerProps, 'claims'>, dispatch: (action: Action) => void): void {
  useEffect(() => {
    const indexOf = new Map(claims.map(({ claim, index }) => [claim, index]));
    return onPick(({ claims: ids, chart }) => {
      const picked = ids.flatMap((id) => indexOf.get(id) ?? []);
      if (picked.length === 0) return;
      dispatch({ kind: 'clear' });
      dispatch({ kind: 'pick', picked: { claims: picked, from: `the chart “${chart}”` } });
      const [only] = picked;
      if (picked.length === 1 && only !== undefined) show(claimLink(claims[only]!));
      document.getElementById('claims')?.scrollIntoView();
    });
  }, []);
}

function usePrinting(dispatch: (action: Action) => void): void {
  useEffect(() => {
    addEventListener('beforeprint', () => {
      dispatch({ kind: 'print', printing: true });
    });
    addEventListener('afterprint', () => {
      dispatch({ kind: 'print', printing: false });
    });
  }, []);
}

/** The table of claims with its filters, and beside it the report that a claim stands in. */
export function Explorer({ claims, reports, total }: ExplorerProps) {
  const [state, dispatch] = useReducer(nextView, claims, firstView);
  const opening = useRef(state.shown);
  useAddress({ claims, reports }, dispatch);
  useCharts({ claims }, dispatch);
  usePrinting(dispatch);
  const { query, facets, picked, sort, shown } = state;
  const visible = useMemo(() => visibleClaims({ claims, reports }, state), [query, facets, picked, sort]);
  const asked = shown !== opening.current;
  // A claim that is linked to, or chosen in the text, brings its page of the table into view.
  useEffect(() => {
    const at = shown.claim === null || !asked ? -1 : visible.findIndex(({ index }) => index === shown.claim);
    if (at >= 0) dispatch({ kind: 'page', page: Math.floor(at / PAGE_SIZE) });
  }, [shown.claim, visible]);
  return (
    <>
      <Filters
        claims={claims}
        reports={reports}
        total={total}
        visible={visible.length}
        state={state}
        dispatch={dispatch}
      />
      <div class="explorer">
        <ClaimTable claims={visible} reports={reports} state={state} dispatch={dispatch} />
        <Reader
          claims={claims}
          reports={reports}
          shown={shown}
          asked={asked}
          showClaim={(claim) => {
            show(claimLink(claim));
          }}
          showReport={(report) => {
            show(reportLink(report));
          }}
          pick={(chosen) => {
            dispatch({ kind: 'pick', picked: chosen });
          }}
        />
      </div>
    </>
  );
}
