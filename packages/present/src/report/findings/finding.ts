/** Words of a finding, and the claim that they speak of, if it is one. */
export type FindingPart = string | { readonly words: string; readonly claim: string };

/** One line of what was found: what it is about, then what is said of it, with links to its claims. */
export interface Finding {
  readonly figure: string;
  readonly detail: readonly FindingPart[];
}
