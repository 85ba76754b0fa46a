import type { ClaimRow } from '@muster/model';
import type { FileProblem } from './file-problem.ts';

/** A problem for every claim that a user's file names and no report of the run makes. */
export function unknownClaims(
  named: readonly { readonly file: string; readonly line: number; readonly claim: string }[],
  claims: readonly Pick<ClaimRow, 'claim'>[],
): FileProblem[] {
  const known = new Set(claims.map(({ claim }) => claim));
  return named.flatMap(({ file, line, claim }) =>
    known.has(claim)
      ? []
      : {
          file,
          line,
          message: `Cannot find the claim "${claim}": no report of this run makes it, use an id of claims.csv`,
        },
  );
}
