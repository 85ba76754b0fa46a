import type { ClaimRow, CorrectionRow } from '@muster/model';
import type { Cell } from '../cell.ts';
import type { FileProblem } from '../settings/file-problem.ts';
import type { Correction } from './correction.ts';

/** The claims as a user left them, what was done, and the corrections that came too late. */
export interface Corrected {
  /** Without the rejected ones, with the edits made. */
  readonly claims: readonly ClaimRow[];
  readonly corrections: readonly CorrectionRow[];
  /** Corrections that no longer find their claim, and edits after which low is above high: they are not applied. */
  readonly problems: readonly FileProblem[];
}

/** Applies corrections to claims, in the order of the file; the claims given stay as they are. */
export function applyCorrections(claims: readonly ClaimRow[], corrections: readonly Correction[]): Corrected {
  const rows = new Map(claims.map((claim) => [claim.claim, claim]));
  const known = new Set(rows.keys());
  const done: CorrectionRow[] = [];
  const problems: FileProblem[] = [];
  for (const correction of corrections) {
    const { file, line, claim, action, column, value, note } = correction;
    const row = rows.get(claim);
    if (!known.has(claim)) {
      problems.push({
        file,
        line,
        message: `Cannot find the claim "${claim}": no report of this run makes it, use an id of claims.csv`,
      });
    } else if (action === 'reject') {
      rows.delete(claim);
      done.push({ claim, action, column: null, was: null, now: null, note });
    } else if (column === null || row === undefined) {
      done.push({ claim, action, column, was: null, now: null, note });
    } else {
      rows.set(claim, { ...row, [column]: value });
      done.push({ claim, action, column, was: text(row[column]), now: text(value), note });
    }
  }
  for (const { claim, low, high } of rows.values()) {
    if (low === null || high === null || low <= high) continue;
    const at = corrections.findLast((it) => it.claim === claim && it.action === 'edit');
    if (!at) continue;
    const { file, line } = at;
    problems.push({
      file,
      line,
      message: `Cannot put the low ${low} of the claim "${claim}" above its high ${high}: edit both`,
    });
  }
  return { claims: claims.flatMap(({ claim }) => rows.get(claim) ?? []), corrections: done, problems };
}

function text(cell: Cell): string | null {
  return cell === null ? null : String(cell);
}
