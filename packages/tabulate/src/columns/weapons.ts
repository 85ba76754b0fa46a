import type { WeaponRow } from '@muster/model';
import type { Columns } from './column.ts';
import { WEAPON_WORDS } from './words.ts';

/** What each column of `weapons.csv` means. */
export const WEAPON_COLUMNS: Columns<WeaponRow> = {
  report: { type: 'text', nullable: false, meaning: 'The report that the weapon is named in' },
  published: { type: 'date', nullable: true, meaning: 'The day on which the report was published' },
  outlet: { type: 'text', nullable: true, meaning: 'Who published the report' },
  surface: { type: 'text', nullable: false, meaning: "The weapon's exact words" },
  label: { type: 'text', nullable: false, values: WEAPON_WORDS, meaning: 'What the words name' },
  millimetres: {
    type: 'number',
    nullable: true,
    unit: 'millimetre',
    meaning: 'The calibre, where it is stated or known',
  },
  quote: {
    type: 'text',
    nullable: false,
    meaning: 'The sentence that the weapon is named in, white space folded',
  },
  start: {
    type: 'integer',
    nullable: false,
    unit: 'UTF-16 code units',
    meaning: "Where the words begin in the report's text",
  },
  end: {
    type: 'integer',
    nullable: false,
    unit: 'UTF-16 code units',
    meaning: "Where they end in the report's text",
  },
};
