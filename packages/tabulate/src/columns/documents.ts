import type { CopyRow, DocumentRow } from '@muster/model';
import type { Columns } from './column.ts';
import { DOCUMENT_WORDS } from './words.ts';

/** What each column of `documents.csv` means. */
export const DOCUMENT_COLUMNS: Columns<DocumentRow> = {
  report: { type: 'text', nullable: false, meaning: "The report's id, as in every other table" },
  published: { type: 'date', nullable: true, meaning: 'The day on which the report was published' },
  outlet: { type: 'text', nullable: true, meaning: 'Who published the report' },
  title: { type: 'text', nullable: true, meaning: "The report's title" },
  author: { type: 'text', nullable: true, meaning: 'Who wrote the report' },
  url: { type: 'text', nullable: true, meaning: "The report's address" },
  language: { type: 'text', nullable: true, meaning: 'Its language, as a BCP 47 tag: "en"' },
  sha256: { type: 'text', nullable: true, meaning: 'SHA-256 of the bytes that it came from' },
  textSha256: {
    type: 'text',
    nullable: false,
    meaning: 'SHA-256 of its text in UTF-8: versions of one report differ in it',
  },
  words: { type: 'integer', nullable: false, unit: 'words', meaning: 'How many words its text has' },
  claims: { type: 'integer', nullable: false, unit: 'claims', meaning: 'How many claims it makes' },
  copied: {
    type: 'integer',
    nullable: false,
    unit: 'claims',
    meaning: 'How many of them only repeat a claim of an earlier near-duplicate',
  },
  standing: {
    type: 'text',
    nullable: false,
    values: DOCUMENT_WORDS,
    meaning: 'Whether an earlier document tells the same story',
  },
  original: {
    type: 'text',
    nullable: true,
    meaning: 'The first document that tells it; empty for an original',
  },
  version: {
    type: 'integer',
    nullable: true,
    meaning: 'Its number among the versions of one report; empty where there is only one',
  },
  resemblance: {
    type: 'number',
    nullable: true,
    meaning:
      'Share of three-word runs that it has in common with the nearest earlier document, of all in either',
  },
  containment: { type: 'number', nullable: true, meaning: 'The same as a share of the shorter of the two' },
  story: {
    type: 'text',
    nullable: false,
    meaning:
      'The event that it is about, by the first report on it: reports that share their names are about one',
  },
};

/** What each column of `copies.csv` means. */
export const COPY_COLUMNS: Columns<CopyRow> = {
  claim: { type: 'text', nullable: false, meaning: 'A claim of a near-duplicate document' },
  original: { type: 'text', nullable: false, meaning: 'The claim of an earlier document that it repeats' },
};
