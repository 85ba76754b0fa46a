import type { HalfOfDay } from './half-of-day.ts';

/** A time of day and the first token after it. */
export interface Clock {
  /** Where the words begin, if before the token that was asked about: "a quarter to noon". */
  readonly first?: number;
  readonly hour: number;
  readonly minute: number | null;
  /** ISO 8601's zone, empty where none is told. */
  readonly zone: string;
  /** The words of the half of the day, where they are told. */
  readonly half?: HalfOfDay;
  readonly end: number;
}
