import type { ClaimRow, CorrectionRow } from '@muster/model';
import type { Cell } from '../cell.ts';
import type { FileProblem } from '../settings/file-problem.ts';
import { unknownClaims } from '../settings/unknown-claims.ts';
import { boundMistake } from './bound-mistake.ts';
import type { Correction } from './correction.ts';

/** The claims as a user left them, what was done, and the corrections that came too late. */
export interface Corrected {
  /** Without the rejected ones, with the edits made. */
  readonly claims: readonly ClaimRow[];
  readonly corrections: readonly CorrectionRow[];
  /** Corrections that no longer find their claim, and edits that leave a claim's numbers at odds. */
  readonly problems: readonly FileProblem[];
}

/** Columns that are right or wrong together. */
const NUMBERS: ReadonlySet<Correction['column']> = new Set(['bound', 'value', 'low', 'high']);

/** Applies corrections to claims, in the order of the file; the claims given stay as they are. */
export function applyCorrections(claims: readonly ClaimRow[], corrections: readonly Correction[]): Corrected {
  const rows = new Map(claims.map((claim) => [claim.claim, claim]));
  const known = new Set(rows.keys());
  const done: CorrectionRow[] = [];
  const problems = unknownClaims(corrections, claims);
  for (const correction of corrections) {
    const { claim, action, column, value, note } = correction;
    const row = rows.get(claim);
    if (!known.has(claim)) continue;
    if (action === 'reject') {
      rows.delete(claim);
      done.push({ claim, action, column: null, was: null, now: null, note });
    } else if (column === null || row === undefined) {
      done.push({ claim, action, column, was: null, now: null, note });
    } else {
      rows.set(claim, { ...row, [column]: value });
      done.push({ claim, action, column, was: text(row[column]), now: text(value), note });
    }
  }
  for (const [claim, row] of rows) {
    const at = corrections.findLast((it) => it.claim === claim && NUMBERS.has(it.column));
    const mistake = at ? boundMistake(row) : null;
    if (at && mistake !== null)
      problems.push({ file: at.file, line: at.line, message: `${mistake} (claim "${claim}")` });
  }
  return { claims: claims.flatMap(({ claim }) => rows.get(claim) ?? []), corrections: done, problems };
}

function text(cell: Cell): string | null {
  return cell === null ? null : String(cell);
}
