/** Tokens `[first, last)`. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}
