/** Where the clause points: what is to come, or what has been. */
export interface Clause {
  readonly ahead: boolean;
  readonly past: boolean;
  /** "as of February", "since March": up to the day of publication. */
  readonly current: boolean;
  /** "by Sept. 30", "on March 12": not "the law of May 4". */
  readonly term: boolean;
  readonly sentence: number;
}
