/** Where the clause points: what is to come, or what has been. */
export interface Clause {
  readonly ahead: boolean;
  readonly past: boolean;
  /** "as of February", "since March": up to the day of publication. */
  readonly current: boolean;
  readonly sentence: number;
}
