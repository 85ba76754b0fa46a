import type { SummaryRow } from '@muster/model';
import type { Columns } from './column.ts';
import { KIND_WORDS } from './words.ts';

/** What each column of `summary.csv` means. */
export const SUMMARY_COLUMNS: Columns<SummaryRow> = {
  category: {
    type: 'text',
    nullable: false,
    meaning: 'What is counted, from a fixed list: "troops", "killed"',
  },
  kind: { type: 'text', nullable: false, values: KIND_WORDS, meaning: 'What sort of figures they are' },
  whose: { type: 'text', nullable: true, meaning: 'The nationality or side of what is counted' },
  unit: { type: 'text', nullable: true, meaning: 'The unit of the numbers; empty for bare counts' },
  speaker: {
    type: 'text',
    nullable: true,
    meaning: 'Who said it; empty where the reports speak in their own voice',
  },
  low: {
    type: 'number',
    nullable: true,
    unit: 'as the column unit has it',
    meaning: 'Low estimate: the smallest number stated as a lower bound, exactly or about',
  },
  best: {
    type: 'number',
    nullable: true,
    unit: 'as the column unit has it',
    meaning:
      'Best estimate: what the latest report states without a bound; empty where the claims of that day differ',
  },
  high: {
    type: 'number',
    nullable: true,
    unit: 'as the column unit has it',
    meaning: 'High estimate: the largest number stated as an upper bound, exactly or about',
  },
  claims: {
    type: 'integer',
    nullable: false,
    unit: 'claims',
    meaning: 'How many claims the row is drawn from',
  },
  setAside: {
    type: 'integer',
    nullable: false,
    unit: 'claims',
    meaning:
      'How many of them give no number: denied, doubted or left open, a forecast, part of another claim of the row, or revised by one',
  },
  reports: { type: 'integer', nullable: false, unit: 'reports', meaning: 'How many reports carry them' },
  outlets: {
    type: 'integer',
    nullable: false,
    unit: 'outlets',
    meaning: 'How many outlets published those reports',
  },
  first: { type: 'date', nullable: true, meaning: 'The first day of publication of those reports' },
  last: { type: 'date', nullable: true, meaning: 'The last day of publication of those reports' },
};
