/** What danfo.js computes over the cells of a group. */
export type AggregateKind = 'count' | 'sum' | 'mean' | 'median' | 'std' | 'min' | 'max';

/** A column and what is computed over it; missing cells are left out. Made by `sum('value')` and its like. */
export interface Aggregate<Row> {
  readonly kind: AggregateKind;
  /** Null counts rows. */
  readonly column: (keyof Row & string) | null;
}

/** How many rows; with a column, how many of its cells are not missing. */
export const count = <Name extends string>(column: Name | null = null) =>
  ({ kind: 'count', column }) as const;
/** The sum of a column's numbers in double precision; null where there are none. */
export const sum = <Name extends string>(column: Name) => ({ kind: 'sum', column }) as const;
/** The arithmetic mean of a column's numbers; null where there are none. */
export const mean = <Name extends string>(column: Name) => ({ kind: 'mean', column }) as const;
/** The median of a column's numbers; null where there are none. */
export const median = <Name extends string>(column: Name) => ({ kind: 'median', column }) as const;
/** The sample standard deviation of a column's numbers; null where there are fewer than two. */
export const std = <Name extends string>(column: Name) => ({ kind: 'std', column }) as const;
/** The smallest of a column's numbers; null where there are none. */
export const min = <Name extends string>(column: Name) => ({ kind: 'min', column }) as const;
/** The largest of a column's numbers; null where there are none. */
export const max = <Name extends string>(column: Name) => ({ kind: 'max', column }) as const;
