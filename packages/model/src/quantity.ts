/**
 * How a number is bounded by the words around it.
 *
 * - `exact`    "11,000"                    value 11000
 * - `approx`   "about 50"                  value 50, low and high null
 * - `over`     "over 11,000"               value 11000, low 11000, high null
 * - `atLeast`  "at least 100"              value 100, low 100, high null
 * - `under`    "fewer than 20"             value 20, low null, high 20
 * - `atMost`   "up to 8,000"               value 8000, low null, high 8000
 * - `range`    "11,000 to 12,000"          value null, low 11000, high 12000
 * - `vague`    "dozens"                    value null, low and high from a cited table or null
 */
export type Bound = 'exact' | 'approx' | 'over' | 'atLeast' | 'under' | 'atMost' | 'range' | 'vague';

/** A number and its bounds. A range is never averaged: its `value` is null. */
export interface Quantity {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
}
