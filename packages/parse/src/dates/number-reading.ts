/** A number in a date and the first token after it. */
export interface NumberReading {
  readonly value: number;
  readonly end: number;
}
