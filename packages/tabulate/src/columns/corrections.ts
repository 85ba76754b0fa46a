import type { CorrectionRow } from '@muster/model';
import type { Columns } from './column.ts';

/** What each column of `corrections.csv` means. */
export const CORRECTION_COLUMNS: Columns<CorrectionRow> = {
  claim: { type: 'text', nullable: false, meaning: 'The claim that was corrected' },
  action: {
    type: 'text',
    nullable: false,
    values: {
      accept: 'a person checked the claim',
      reject: 'a person took it out',
      edit: 'a person changed a column',
      note: 'a person wrote a note',
    },
    meaning: 'What was done',
  },
  column: { type: 'text', nullable: true, meaning: 'For an edit, the column that was changed' },
  was: { type: 'text', nullable: true, meaning: 'For an edit, what stood there before' },
  now: { type: 'text', nullable: true, meaning: 'For an edit, what stands there now' },
  note: { type: 'text', nullable: true, meaning: "The corrector's note" },
};
