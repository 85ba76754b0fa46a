import { CLAIM_COLUMNS } from './claims.ts';
import { DATE_COLUMNS } from './dates.ts';
import { SOURCE_COLUMNS } from './sources.ts';
import { SUMMARY_COLUMNS } from './summary.ts';
import { WEAPON_COLUMNS } from './weapons.ts';

/** What every column of every table means: the one place that the files, frames and databases take it from. */
export const COLUMNS = {
  claims: CLAIM_COLUMNS,
  dates: DATE_COLUMNS,
  weapons: WEAPON_COLUMNS,
  sources: SOURCE_COLUMNS,
  summary: SUMMARY_COLUMNS,
} as const;
