/** A date that must be read, and every wording that must give it: the brackets mark the words that it takes. */
export interface DateCase {
  /** TIMEX3's value; null for what points at nothing that has one. */
  readonly value: string | null;
  /** First and last day; null where the words name none. */
  readonly days: readonly [from: string, to: string] | null;
  readonly mod?: string;
  /** Day of publication; `REFERENCE_DAY` where it is left out, null where the report has none. */
  readonly published?: string | null;
  readonly phrases: readonly string[];
}

/** The day that the phrases are read on, a Thursday. */
export const REFERENCE_DAY = '2024-11-21';

/** A case whose value is one day. */
export const day = (value: string): Pick<DateCase, 'value' | 'days'> => ({ value, days: [value, value] });
