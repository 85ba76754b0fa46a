import type { SourceRow } from '@muster/model';
import type { Columns } from './column.ts';

/** What each column of `sources.csv` means. */
export const SOURCE_COLUMNS: Columns<SourceRow> = {
  speaker: { type: 'text', nullable: false, meaning: 'Who speaks, in the spelling used most' },
  claims: { type: 'integer', nullable: false, unit: 'claims', meaning: 'How many claims the speaker makes' },
  reports: { type: 'integer', nullable: false, unit: 'reports', meaning: 'How many reports carry them' },
  outlets: {
    type: 'integer',
    nullable: false,
    unit: 'outlets',
    meaning: 'How many outlets published those reports',
  },
  direct: {
    type: 'integer',
    nullable: false,
    unit: 'claims',
    meaning: 'Claims wholly between quotation marks',
  },
  indirect: {
    type: 'integer',
    nullable: false,
    unit: 'claims',
    meaning: 'Claims reported in the words of the author',
  },
  mixed: {
    type: 'integer',
    nullable: false,
    unit: 'claims',
    meaning: 'Claims partly between quotation marks',
  },
  first: { type: 'date', nullable: true, meaning: 'The first day of publication of those reports' },
  last: { type: 'date', nullable: true, meaning: 'The last day of publication of those reports' },
  grade: {
    type: 'text',
    nullable: true,
    meaning: 'The Admiralty grade of the source register: reliability A to F, credibility 1 to 6',
  },
};
