/** A number as read: its value and the first token after it. */
export interface Cardinal {
  readonly value: number;
  readonly end: number;
  /** What a magnitude word multiplied it by: 1e9 in "1.5 billion". */
  readonly magnitude: number;
  /** Whether any part was written in digits. */
  readonly digits: boolean;
  /** Whether the magnitude is a letter that may be a unit as well: "35m", "8k". */
  readonly letter?: true;
}
