import type { FigureRow } from './figure-row.ts';
import { groupBy } from './group-by.ts';
import { placeKey } from './place-key.ts';

/** Rows that say the same, one group a place; those that name none go with the first. */
export function byPlace<Row extends Pick<FigureRow, 'place'>>(rows: readonly Row[]): Row[][] {
  const first = rows.find(({ place }) => place !== null);
  return [...groupBy(rows, ({ place }) => placeKey(place ?? first?.place ?? '')).values()];
}
