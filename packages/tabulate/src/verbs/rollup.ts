import type { Cell } from '../cell.ts';
import { cellsOfSheet, sheetOf, type Danfo, type Sheet } from '../danfo.ts';
import { joinedKey } from '../group-by.ts';
import type { Aggregate, AggregateKind } from './aggregate.ts';
import { columnIndex } from './column-index.ts';

/** A row of groups: the grouped columns, then the aggregates. */
export type RolledUp<Row, Name extends keyof Row, Made> = {
  readonly [Column in Name | (keyof Made & string)]: Column extends keyof Made
    ? number | null
    : Column extends keyof Row
      ? Row[Column]
      : never;
};

/**
 * One row a group. danfo.js is given the group's number instead of its cells, and no missing value: it would join the cells
 * with "-", take 1 and "1" for one group, and count null as 0.
 */
export function rollup(
  danfo: Danfo,
  sheet: Sheet,
  names: readonly string[],
  made: Readonly<Record<string, Pick<Aggregate<never>, 'kind'> & { readonly column: string | null }>>,
): Sheet {
  const cells = cellsOfSheet(sheet);
  const by = names.map((name) => columnIndex(sheet, name));
  const { numbers, firsts } = numberGroups(cells, by);
  const aggregates = Object.values(made).map(({ kind, column }) => {
    const index = column === null ? null : columnIndex(sheet, column);
    const values = cells.map((row) => (index === null ? 1 : row[index]!));
    return aggregate(danfo, kind, numbers, values, column);
  });
  const rows = firsts.map((first, group) => [
    ...by.map((index) => cells[first]![index]!),
    ...aggregates.map((of) => of(group)),
  ]);
  return sheetOf(danfo, [...names, ...Object.keys(made)], rows);
}

/** The number of each row's group, and each group's first row. */
function numberGroups(cells: readonly (readonly Cell[])[], by: readonly number[]) {
  const groups = new Map<string, number>();
  const firsts: number[] = [];
  const numbers = cells.map((row, index) => {
    const key = joinedKey(by.map((column) => row[column]!));
    const number = groups.get(key) ?? groups.size;
    if (number === groups.size) {
      groups.set(key, number);
      firsts.push(index);
    }
    return number;
  });
  return { numbers, firsts };
}

/** The step before danfo.js makes a frame of the groups, which it does by copying all of them once for each. */
interface Arithmetic {
  arithemetic(kinds: { value: string[] }): Record<number, Record<string, number[]> | undefined>;
}

/** One aggregate, computed for all groups at once; looked up by the group's number. */
function aggregate(
  { DataFrame }: Danfo,
  kind: AggregateKind,
  numbers: readonly number[],
  values: readonly Cell[],
  column: string | null,
): (group: number) => number | null {
  const pairs = numbers.flatMap((group, index) => {
    const value = values[index] ?? null;
    if (value === null) return [];
    if (kind !== 'count' && typeof value !== 'number') {
      throw new RangeError(
        `Cannot compute the ${kind} of "${column}": it holds ${JSON.stringify(value)}, no number`,
      );
    }
    return [[group, kind === 'count' ? 1 : value] as [number, number]];
  });
  if (pairs.length === 0) return () => (kind === 'count' ? 0 : null);
  const frame = new DataFrame(pairs, { columns: ['group', 'value'], dtypes: ['int32', 'float32'] });
  const groups = frame.groupby(['group']).col(['value']) as unknown as Arithmetic;
  const found = groups.arithemetic({ value: kind === 'std' ? ['std', 'count'] : [kind] });
  return (group) => {
    const computed = found[group];
    if (!computed) return kind === 'count' ? 0 : null;
    if (kind === 'std' && computed['value_count']![0]! < 2) return null;
    return computed[`value_${kind}`]![0]!;
  };
}
