/** A day of the proleptic Gregorian calendar, `YYYY-MM-DD`; years before 1 carry a sign, `-0043-03-15`. */
export type CalendarDate = string;

/** One news report as it was read: its text and what is known about where it came from. */
export interface Report {
  /** Stable within a corpus: the file's name without its ending, or the id of the record. */
  readonly id: string;
  /** The article's words, without markup; every span counts in this string. */
  readonly text: string;
  readonly title: string | null;
  /** Who published it ("Sample Wire"). Never the speaker of a claim. */
  readonly outlet: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** The day of publication, or null where nobody states it: then no date is guessed from it. */
  readonly published: CalendarDate | null;
  /** BCP 47 ("en"). */
  readonly language: string | null;
  /** SHA-256, in hexadecimal, of the bytes that the report came from. */
  readonly sha256: string | null;
}
