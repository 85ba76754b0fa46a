import type { PageClaim, PageReport } from '../page-data.ts';
import { COLUMN, COLUMNS, type ColumnName } from './columns.ts';
import { claimLink, follow } from './deep-link.ts';
import type { Action, ViewState } from './view-state.ts';
import { NoClaims } from './no-claims.tsx';
import { TablePages } from './table-pages.tsx';
import { MOST_PRINTED, PAGE_SIZE } from './visible-claims.ts';

interface ClaimTableProps {
  /** The claims that pass the filters, in order. */
  readonly claims: readonly PageClaim[];
  readonly reports: readonly PageReport[];
  readonly state: ViewState;
  readonly dispatch: (action: Action) => void;
}

/** Arrow keys go from row to row. */
function moveFocus(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const links = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('a.figure-link')];
  const next = links[links.indexOf(document.activeElement as HTMLElement) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

function Heading({
  name,
  state,
  dispatch,
}: { readonly name: ColumnName } & Omit<ClaimTableProps, 'claims' | 'reports'>) {
  const sorted = state.sort?.column === name ? state.sort : null;
  const order = sorted === null ? 'none' : sorted.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" class={name} aria-sort={order}>
      <button
        type="button"
        onClick={() => {
          dispatch({ kind: 'sort', column: name });
        }}
      >
        {COLUMN[name].title}
        <span class="arrow" aria-hidden="true">
          {{ none: '↕', ascending: '↑', descending: '↓' }[order]}
        </span>
      </button>
    </th>
  );
}

/** A claim's words over the whole width of the table: its sentence, with the figure marked. */
function Words({ claim: { quote, surface } }: { readonly claim: PageClaim }) {
  const at = quote.indexOf(surface);
  if (quote === '' || at < 0 || surface === '')
    return (
      <td colSpan={COLUMNS.length} dir="auto">
        {quote}
      </td>
    );
  return (
    <td colSpan={COLUMNS.length} dir="auto">
      {quote.slice(0, at)}
      <mark>{surface}</mark>
      {quote.slice(at + surface.length)}
    </td>
  );
}

function Row({ claim, current }: { readonly claim: PageClaim; readonly current: boolean }) {
  const choose = () => {
    // Words that are being selected for copying are left alone.
    if (getSelection()?.isCollapsed ?? true) follow(claimLink(claim));
  };
  return (
    <>
      <Cells claim={claim} current={current} choose={choose} />
      <tr class={current ? 'words current' : 'words'} onClick={choose}>
        <Words claim={claim} />
      </tr>
    </>
  );
}

interface CellsProps {
  readonly claim: PageClaim;
  readonly current: boolean;
  readonly choose: () => void;
}

function Cells({ claim, current, choose }: CellsProps) {
  const link = claimLink(claim);
  return (
    <tr class={current ? 'claim current' : 'claim'} onClick={choose}>
      {COLUMNS.map((name) => {
        const [main, note] = COLUMN[name].words(claim);
        const words = [main, note ? <small key="note">{note}</small> : null];
        return name === 'figure' ? (
          <th key={name} scope="row" class={name}>
            <a class="figure-link" href={link} aria-current={current ? 'true' : undefined}>
              {main}
            </a>
          </th>
        ) : (
          <td
            key={name}
            class={`${name}${name === 'certainty' ? ` sure-${claim.certainty.slice(0, 2)}` : ''}`}
          >
            {words}
          </td>
        );
      })}
    </tr>
  );
}

/** The claims as a table: sortable columns, a hundred rows a page; a row shows its quote in its report. */
export function ClaimTable({ claims, reports, state, dispatch }: ClaimTableProps) {
  const first = state.page * PAGE_SIZE;
  const rows = state.printing ? claims.slice(0, MOST_PRINTED) : claims.slice(first, first + PAGE_SIZE);
  return (
    <div class="table-side">
      <div class="table-frame" role="region" aria-label="Table of claims" tabIndex={0} onKeyDown={moveFocus}>
        <table>
          <thead>
            <tr>
              {COLUMNS.map((name) => (
                <Heading key={name} name={name} state={state} dispatch={dispatch} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((claim) => (
              <Row key={claim.claim} claim={claim} current={claim.index === state.shown.claim} />
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <NoClaims reports={reports} state={state} />}
      </div>
      <TablePages claims={claims.length} state={state} dispatch={dispatch} />
    </div>
  );
}
