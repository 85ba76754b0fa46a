import type { DateRow } from '@muster/model';
import type { Columns } from './column.ts';
import { DATE_MODIFIER_WORDS, DATE_TYPE_WORDS, GRANULARITY_WORDS } from './words.ts';

/** What each column of `dates.csv` means. */
export const DATE_COLUMNS: Columns<DateRow> = {
  report: { type: 'text', nullable: false, meaning: 'The report that the date stands in' },
  published: { type: 'date', nullable: true, meaning: 'The day on which the report was published' },
  outlet: { type: 'text', nullable: true, meaning: 'Who published the report' },
  surface: { type: 'text', nullable: false, meaning: "The date's exact words" },
  type: { type: 'text', nullable: false, values: DATE_TYPE_WORDS, meaning: 'The TIMEX3 type' },
  value: {
    type: 'text',
    nullable: true,
    meaning: 'The TIMEX3 value: "2024-10", "XXXX-11-04" where the year is unknown',
  },
  mod: { type: 'text', nullable: true, values: DATE_MODIFIER_WORDS, meaning: 'The TIMEX3 modifier' },
  edtf: { type: 'text', nullable: true, meaning: 'The date in Extended Date/Time Format, level 1' },
  from: { type: 'date', nullable: true, meaning: 'The first day; empty where it is unknown' },
  to: { type: 'date', nullable: true, meaning: 'The last day; empty where it is unknown' },
  granularity: {
    type: 'text',
    nullable: false,
    values: GRANULARITY_WORDS,
    meaning: 'The finest unit that the words name',
  },
  implied: {
    type: 'text',
    nullable: true,
    meaning: 'The parts that the text does not state, with what implied each of them',
  },
  quote: {
    type: 'text',
    nullable: false,
    meaning: 'The sentence that the date stands in, white space folded',
  },
  start: {
    type: 'integer',
    nullable: false,
    unit: 'UTF-16 code units',
    meaning: "Where the date begins in the report's text",
  },
  end: {
    type: 'integer',
    nullable: false,
    unit: 'UTF-16 code units',
    meaning: "Where it ends in the report's text",
  },
  rule: { type: 'text', nullable: false, meaning: 'The grammar rule that read the date' },
};
