/** A part of one, or of a number that is told with it. */
export interface Fraction {
  readonly value: number;
  readonly end: number;
  /** Whether the part is of a number and so a number itself: "half a million". */
  readonly counts: boolean;
}
