import { counted, numberWords } from '@muster/model';
import type { Action, ViewState } from './view-state.ts';
import { MOST_PRINTED, pageCount } from './visible-claims.ts';

interface TablePagesProps {
  /** How many claims the table has. */
  readonly claims: number;
  readonly state: ViewState;
  readonly dispatch: (action: Action) => void;
}

/** The steps from page to page of the table; while it prints, how much of it is printed. */
export function TablePages({ claims, state, dispatch }: TablePagesProps) {
  const pages = pageCount(claims);
  if (state.printing && claims > MOST_PRINTED)
    return (
      <p class="note">
        Printed are the first {counted(MOST_PRINTED, 'claim')} of {numberWords(claims)}: search or choose
        fewer to print others.
      </p>
    );
  if (pages === 1 || state.printing) return null;
  const { page } = state;
  const go = (to: number) => () => {
    dispatch({ kind: 'page', page: to });
  };
  return (
    <nav class="pages" aria-label="Pages of the table">
      <button type="button" disabled={page === 0} onClick={go(page - 1)}>
        Previous
      </button>
      <span>
        Page {numberWords(page + 1)} of {numberWords(pages)}
      </span>
      <button type="button" disabled={page >= pages - 1} onClick={go(page + 1)}>
        Next
      </button>
    </nav>
  );
}
