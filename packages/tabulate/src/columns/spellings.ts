import type { SpellingRow } from '@muster/model';
import type { Columns } from './column.ts';

/** What each column of `spellings.csv` means. */
export const SPELLING_COLUMNS: Columns<SpellingRow> = {
  speaker: { type: 'text', nullable: false, meaning: 'A speaker as claims write it' },
  source: { type: 'text', nullable: false, meaning: 'The name under which sources.csv has that speaker' },
};
