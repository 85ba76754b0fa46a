import { CERTAINTY_WORDS, type ClaimRow } from '@muster/model';
import type { Columns } from './column.ts';
import { BOUND_WORDS, KIND_WORDS, QUOTATION_WORDS } from './words.ts';

/** What each column of `claims.csv` means. */
export const CLAIM_COLUMNS: Columns<ClaimRow> = {
  claim: {
    type: 'text',
    nullable: false,
    meaning: "The claim's stable id: the same report gives the same id on every run",
  },
  report: { type: 'text', nullable: false, meaning: 'The report that the claim stands in' },
  published: { type: 'date', nullable: true, meaning: 'The day on which the report was published' },
  outlet: {
    type: 'text',
    nullable: true,
    meaning: 'Who published the report; never the speaker of the claim',
  },
  title: { type: 'text', nullable: true, meaning: "The report's title" },
  url: { type: 'text', nullable: true, meaning: "The report's address" },
  kind: { type: 'text', nullable: false, values: KIND_WORDS, meaning: 'What sort of figure it is' },
  category: {
    type: 'text',
    nullable: true,
    meaning: 'What is counted, from a fixed list: "troops", "killed"',
  },
  value: {
    type: 'number',
    nullable: true,
    unit: 'as the column unit has it',
    meaning: 'The number stated; empty for a range',
  },
  low: {
    type: 'number',
    nullable: true,
    unit: 'as the column unit has it',
    meaning: 'The lower bound stated, if any',
  },
  high: {
    type: 'number',
    nullable: true,
    unit: 'as the column unit has it',
    meaning: 'The upper bound stated, if any',
  },
  bound: {
    type: 'text',
    nullable: false,
    values: BOUND_WORDS,
    meaning: 'How the words around the number bound it',
  },
  unit: {
    type: 'text',
    nullable: true,
    meaning: 'The unit of the number, "kilometre"; empty for a bare count',
  },
  counted: {
    type: 'text',
    nullable: true,
    meaning: 'The words for what is counted: "North Korean soldiers"',
  },
  whose: { type: 'text', nullable: true, meaning: 'The nationality or side of what is counted' },
  what: { type: 'text', nullable: true, meaning: 'What happened to what is counted: "redeployed"' },
  place: { type: 'text', nullable: true, meaning: 'The place, as written' },
  when: {
    type: 'text',
    nullable: true,
    meaning: 'The words of the date that governs the claim: "late October"',
  },
  from: { type: 'date', nullable: true, meaning: 'The first day of that date' },
  to: { type: 'date', nullable: true, meaning: 'The last day of that date' },
  speaker: {
    type: 'text',
    nullable: true,
    meaning: 'Who said it; empty where the report speaks in its own voice',
  },
  cue: { type: 'text', nullable: true, meaning: 'The words that tie the claim to its speaker: "said"' },
  quotation: {
    type: 'text',
    nullable: true,
    values: QUOTATION_WORDS,
    meaning: 'How the claim stands to quotation marks',
  },
  via: { type: 'text', nullable: true, meaning: 'Who relayed it, nearest first, joined by "; "' },
  certainty: {
    type: 'text',
    nullable: false,
    values: CERTAINTY_WORDS,
    meaning: 'How sure the speaker is (FactBank)',
  },
  reportCertainty: {
    type: 'text',
    nullable: false,
    values: CERTAINTY_WORDS,
    meaning: 'How far the report itself stands behind the claim (FactBank)',
  },
  certaintyCues: {
    type: 'text',
    nullable: true,
    meaning: 'The words that set the certainty, joined by "; "',
  },
  doubts: {
    type: 'text',
    nullable: true,
    meaning:
      'Why the report is not certain: future, conditional, denied or unverified, joined by "; "; empty where it is',
  },
  ties: {
    type: 'text',
    nullable: true,
    meaning: 'Ties to other claims of the report, "subset ID", joined by "; "',
  },
  cartridge: {
    type: 'text',
    nullable: true,
    meaning: 'For a calibre, the cartridge with its case length: "7.62×39mm"',
  },
  weapon: { type: 'text', nullable: true, meaning: 'For a calibre, the weapon that has it' },
  surface: { type: 'text', nullable: false, meaning: "The figure's exact words" },
  quote: { type: 'text', nullable: false, meaning: 'The sentence that they stand in, white space folded' },
  start: {
    type: 'integer',
    nullable: false,
    unit: 'UTF-16 code units',
    meaning: "Where the figure begins in the report's text",
  },
  end: {
    type: 'integer',
    nullable: false,
    unit: 'UTF-16 code units',
    meaning: "Where it ends in the report's text",
  },
  rule: { type: 'text', nullable: false, meaning: 'The grammar rule that read the figure' },
};
