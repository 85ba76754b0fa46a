import { compareCells, type RowOf } from './cell.ts';

/** A copy of the rows in the order of the named columns, nulls last; equal rows stay in the order they came in. */
export function sortRows<Row extends RowOf<Row>>(rows: readonly Row[], ...names: (keyof Row)[]): Row[] {
  return rows.toSorted((left, right) => {
    for (const name of names) {
      const order = compareCells(left[name], right[name]);
      if (order !== 0) return order;
    }
    return 0;
  });
}
