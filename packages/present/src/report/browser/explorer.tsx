import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { PageClaim, PageReport } from '../page-data.ts';
import { ClaimTable } from './claim-table.tsx';
import { claimLink, follow, namesShown, reportLink, shownBy } from './deep-link.ts';
import { Filters } from './filters.tsx';
import { onPick } from './page-events.ts';
import { Reader } from './reader.tsx';
import { firstView, nextView, type Action, type Shown } from './view-state.ts';
import { PAGE_SIZE, visibleClaims } from './visible-claims.ts';

/** What the explorer works on. */
export interface ExplorerProps {
  /** How many claims there are, with those that the page does not hold. */
  readonly total: number;
  readonly claims: readonly PageClaim[];
  readonly reports: readonly PageReport[];
}

/** Shows what the address names, or without a name what the page opened with; returns a name that nothing bears. */
function useAddress(
  { claims, reports }: Pick<ExplorerProps, 'claims' | 'reports'>,
  opening: Shown,
  dispatch: (action: Action) => void,
): string | null {
  const [missing, setMissing] = useState<string | null>(null);
  useEffect(() => {
    const read = () => {
      const { hash } = location;
      const shown = hash === '' ? opening : shownBy(hash, claims, reports);
      if (shown !== null) dispatch({ kind: 'show', shown });
      setMissing(shown === null && namesShown(hash) ? hash.slice(1) : null);
    };
    read();
    addEventListener('hashchange', read);
    return () => {
      removeEventListener('hashchange', read);
    };
  }, []);
  return missing;
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
      if (picked.length === 1 && only !== undefined) follow(claimLink(claims[only]!));
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
  const [state, dispatch] = useReducer(nextView, { claims, reports }, firstView);
  const opening = useRef(state.shown);
  const missing = useAddress({ claims, reports }, opening.current, dispatch);
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
      {missing !== null && (
        <p class="note" role="alert">
          The link names “{missing}”, which this page does not hold: it is of another run, or among what was
          left out.
        </p>
      )}
      <div class="explorer">
        <ClaimTable claims={visible} reports={reports} state={state} dispatch={dispatch} />
        <Reader
          claims={claims}
          reports={reports}
          shown={shown}
          asked={asked}
          showClaim={(claim) => {
            follow(claimLink(claim));
          }}
          showReport={(report) => {
            follow(reportLink(report));
          }}
          pick={(chosen) => {
            dispatch({ kind: 'pick', picked: chosen });
          }}
        />
      </div>
    </>
  );
}
