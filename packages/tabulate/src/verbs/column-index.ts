import type { Sheet } from '../danfo.ts';

/** Where a column stands. Throws a RangeError that names the columns there are, where there is no such column. */
export function columnIndex({ columns }: Sheet, name: string): number {
  const index = columns.indexOf(name);
  if (index === -1) throw new RangeError(`Cannot find the column "${name}": there are ${columns.join(', ')}`);
  return index;
}
