import type { ClaimRow } from '@muster/model';
import type { Tables } from '@muster/tabulate';

/** The claims with the one name that the table of sources has for each speaker: a chart or an analysis shows no speaker twice. */
export function underOneName({ claims, spellings }: Pick<Tables, 'claims' | 'spellings'>): ClaimRow[] {
  const names = new Map(spellings.rows.map(({ speaker, source }) => [speaker, source]));
  return claims.rows.map((row) =>
    row.speaker === null ? row : { ...row, speaker: names.get(row.speaker) ?? row.speaker },
  );
}
