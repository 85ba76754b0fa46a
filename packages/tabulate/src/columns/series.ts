import type { ComparisonRow, SeriesClaimRow, SeriesRow } from '@muster/model';
import type { Columns } from './column.ts';
import { KIND_WORDS, RELATION_WORDS, STANDING_WORDS, VERDICT_WORDS } from './words.ts';

const UNIT = 'as the column unit has it';

/** What each column of `series.csv` means. */
export const SERIES_COLUMNS: Columns<SeriesRow> = {
  series: {
    type: 'text',
    nullable: false,
    meaning: "The series' stable id: a hash of what its claims are about",
  },
  about: { type: 'text', nullable: false, meaning: 'What the claims are about, in words' },
  kind: { type: 'text', nullable: false, values: KIND_WORDS, meaning: 'What sort of figures they are' },
  unit: { type: 'text', nullable: true, meaning: 'The unit of the numbers; empty for bare counts' },
  category: { type: 'text', nullable: true, meaning: 'What is counted, from a fixed list' },
  counted: { type: 'text', nullable: true, meaning: 'The words for what is counted, those used most' },
  what: { type: 'text', nullable: true, meaning: 'What happened to what is counted, in the words used most' },
  whose: { type: 'text', nullable: true, meaning: 'The nationality or side of what is counted' },
  place: { type: 'text', nullable: true, meaning: 'The place, in the spelling used most' },
  verdict: {
    type: 'text',
    nullable: false,
    values: VERDICT_WORDS,
    meaning: 'What the numbers that stand come to',
  },
  low: {
    type: 'number',
    nullable: true,
    unit: UNIT,
    meaning: 'Low estimate drawn from the numbers that stand',
  },
  best: {
    type: 'number',
    nullable: true,
    unit: UNIT,
    meaning: 'Best estimate: what the latest day states without a bound',
  },
  high: {
    type: 'number',
    nullable: true,
    unit: UNIT,
    meaning: 'High estimate drawn from the numbers that stand',
  },
  spread: {
    type: 'number',
    nullable: true,
    unit: UNIT,
    meaning: 'The largest number that stands less the smallest',
  },
  claims: {
    type: 'integer',
    nullable: false,
    unit: 'claims',
    meaning: 'How many claims there are, copies counted once',
  },
  reports: {
    type: 'integer',
    nullable: false,
    unit: 'reports',
    meaning: 'How many reports carry them, copies not counted',
  },
  outlets: {
    type: 'integer',
    nullable: false,
    unit: 'outlets',
    meaning: 'How many outlets published those reports',
  },
  speakers: {
    type: 'integer',
    nullable: false,
    unit: 'speakers',
    meaning: 'How many speakers give a number of their own',
  },
  copies: {
    type: 'integer',
    nullable: false,
    unit: 'reports',
    meaning: 'How many further reports only copy one of these',
  },
  revisions: {
    type: 'integer',
    nullable: false,
    unit: 'revisions',
    meaning: 'How often a speaker gave another number later',
  },
  first: { type: 'date', nullable: true, meaning: 'The day of the first report' },
  latest: { type: 'date', nullable: true, meaning: 'The day of the latest report' },
  firstClaim: { type: 'text', nullable: false, meaning: 'The first claim of the series' },
  latestClaim: { type: 'text', nullable: false, meaning: 'The latest claim of the series' },
};

/** What each column of `series-claims.csv` means. */
export const SERIES_CLAIM_COLUMNS: Columns<SeriesClaimRow> = {
  series: { type: 'text', nullable: false, meaning: 'The series that the claim belongs to' },
  claim: { type: 'text', nullable: false, meaning: 'A claim that belongs to it' },
  report: { type: 'text', nullable: false, meaning: 'The report that the claim stands in' },
  published: { type: 'date', nullable: true, meaning: 'The day on which the report was published' },
  speaker: {
    type: 'text',
    nullable: true,
    meaning: 'Who said it; empty where the report speaks in its own voice',
  },
  standing: {
    type: 'text',
    nullable: false,
    values: STANDING_WORDS,
    meaning: 'Whether its number stands, and if not, why',
  },
  revises: { type: 'text', nullable: true, meaning: "The same speaker's earlier claim whose place it took" },
};

/** What each column of `comparisons.csv` means. */
export const COMPARISON_COLUMNS: Columns<ComparisonRow> = {
  series: { type: 'text', nullable: false, meaning: 'The series that both claims belong to' },
  left: { type: 'text', nullable: false, meaning: 'The claim of the earlier report' },
  right: { type: 'text', nullable: false, meaning: 'The claim of the later report' },
  leftSpeaker: { type: 'text', nullable: true, meaning: 'Who made the earlier claim' },
  rightSpeaker: { type: 'text', nullable: true, meaning: 'Who made the later claim' },
  relation: {
    type: 'text',
    nullable: false,
    values: RELATION_WORDS,
    meaning: 'How the two numbers stand to each other',
  },
  days: {
    type: 'integer',
    nullable: true,
    unit: 'days',
    meaning: 'How many days lie between the two reports',
  },
};
