import { compareCells, type Cell } from '../cell.ts';
import { cellsOfSheet, sheetOf, type Danfo, type Sheet } from '../danfo.ts';
import { columnIndex } from './column-index.ts';

/** A column to sort by, upwards unless `descending` says otherwise. */
export type SortKey<Row> = (keyof Row & string) | { readonly descending: keyof Row & string };

/** Sorts a column downwards; nulls stay last: `sort(descending('claims'))`. */
export function descending<Name extends string>(name: Name): { readonly descending: Name } {
  return { descending: name };
}

/** The rows in the order of the keys. They are sorted before the frame is built: danfo.js's own sort takes the square of their number. */
export function sort(
  danfo: Danfo,
  sheet: Sheet,
  keys: readonly (string | { readonly descending: string })[],
): Sheet {
  const orders = keys.map((key) => {
    const down = typeof key !== 'string';
    return { column: columnIndex(sheet, down ? key.descending : key), down };
  });
  const cells = cellsOfSheet(sheet).sort((left, right) => {
    for (const { column, down } of orders) {
      const order = compare(left[column]!, right[column]!, down);
      if (order !== 0) return order;
    }
    return 0;
  });
  return sheetOf(danfo, sheet.columns, cells);
}

function compare(left: Cell, right: Cell, down: boolean): number {
  const order = compareCells(left, right);
  return down && left !== null && right !== null ? -order : order;
}
