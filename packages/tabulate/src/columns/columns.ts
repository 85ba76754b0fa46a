import { CLAIM_COLUMNS } from './claims.ts';
import { CORRECTION_COLUMNS } from './corrections.ts';
import { DATE_COLUMNS } from './dates.ts';
import { COPY_COLUMNS, DOCUMENT_COLUMNS } from './documents.ts';
import { COMPARISON_COLUMNS, SERIES_CLAIM_COLUMNS, SERIES_COLUMNS } from './series.ts';
import { SOURCE_COLUMNS } from './sources.ts';
import { SPELLING_COLUMNS } from './spellings.ts';
import { SUMMARY_COLUMNS } from './summary.ts';
import { WEAPON_COLUMNS } from './weapons.ts';

/** What every column of every table means: the one place that the files, frames and databases take it from. */
export const COLUMNS = {
  claims: CLAIM_COLUMNS,
  dates: DATE_COLUMNS,
  weapons: WEAPON_COLUMNS,
  sources: SOURCE_COLUMNS,
  spellings: SPELLING_COLUMNS,
  summary: SUMMARY_COLUMNS,
  series: SERIES_COLUMNS,
  seriesClaims: SERIES_CLAIM_COLUMNS,
  comparisons: COMPARISON_COLUMNS,
  corrections: CORRECTION_COLUMNS,
  documents: DOCUMENT_COLUMNS,
  copies: COPY_COLUMNS,
} as const;
