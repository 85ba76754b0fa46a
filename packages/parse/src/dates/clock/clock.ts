/** A time of day and the first token after it. */
export interface Clock {
  /** Where the words begin, if before the token that was asked about: "a quarter to noon". */
  readonly first?: number;
  readonly hour: number;
  readonly minute: number | null;
  /** ISO 8601's zone, empty where none is told. */
  readonly zone: string;
  readonly end: number;
}
