import type { CalendarDate, Problem, Report } from '@muster/model';
import type { FieldNames } from './details.ts';
import type { Format } from './format.ts';

/** A document as it comes: what to call it, its bytes, and what the reader is told about it. */
export interface DocumentInput {
  /** The file's name; the report's id is its last part without the ending. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The format, where the name and the first bytes do not tell it. */
  readonly format?: Format;
  /** Names of fields beside the usual ones. */
  readonly fields?: Partial<FieldNames>;
  /** The day of publication where the document states none. */
  readonly published?: CalendarDate;
}

/** A problem with the document it was found in, and for one of many records the line. */
export interface DocumentProblem extends Problem {
  readonly name: string;
  readonly line?: number;
}

/** The reports of a document, and what was wrong with it. */
export interface ReadResult {
  readonly reports: readonly Report[];
  readonly problems: readonly DocumentProblem[];
}
