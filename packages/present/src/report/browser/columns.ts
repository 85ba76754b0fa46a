import { CERTAINTIES, CERTAINTY_WORDS, dayWords, figureWords } from '@muster/model';
import { speakerWords, subjectWords, whenWords } from '../../words/claim-words.ts';
import type { PageClaim } from '../page-data.ts';

/** The columns of the table of claims, from left to right. */
export const COLUMNS = ['figure', 'subject', 'speaker', 'when', 'certainty', 'source'] as const;

/** The name of a column. */
export type ColumnName = (typeof COLUMNS)[number];

/** What a column is called, says of a claim, and is sorted by. */
export interface Column {
  readonly title: string;
  /** The cell's words, and a second line in smaller ones. */
  readonly words: (claim: PageClaim) => readonly [main: string, note?: string | null];
  readonly key: (claim: PageClaim) => string | number | null;
}

/** What some words add to others: "killed" adds nothing to "North Korean killed", and nothing to itself. */
function notSaid(said: string, words: readonly (string | null)[]): string | null {
  const added = [...new Set(words)].filter((word) => word !== null && !said.includes(word));
  return added.length === 0 ? null : added.join(', ');
}

/** The table's columns. */
export const COLUMN: Readonly<Record<ColumnName, Column>> = {
  figure: {
    title: 'Figure',
    words: (claim) => [figureWords(claim)],
    key: ({ value, low, high }) => value ?? low ?? high,
  },
  subject: {
    title: 'Of what',
    words: (claim) => [subjectWords(claim), notSaid(subjectWords(claim), [claim.category, claim.what])],
    key: (claim) => subjectWords(claim).toLowerCase(),
  },
  speaker: {
    title: 'Speaker',
    words: (claim) => [speakerWords(claim), claim.via === null ? null : `via ${claim.via}`],
    key: (claim) => speakerWords(claim).toLowerCase(),
  },
  when: {
    title: 'When, where',
    words: (claim) => {
      const when = whenWords(claim);
      return when === null ? [claim.place ?? '–'] : [when, claim.place];
    },
    key: ({ from, to }) => from ?? to,
  },
  certainty: {
    title: 'How sure',
    words: ({ certainty }) => [CERTAINTY_WORDS[certainty]],
    key: ({ certainty }) => CERTAINTIES.indexOf(certainty),
  },
  source: {
    title: 'Report',
    words: ({ outlet, published }) => [
      outlet ?? 'no outlet named',
      published === null ? 'undated' : dayWords(published),
    ],
    key: ({ published }) => published,
  },
};
