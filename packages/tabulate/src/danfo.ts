import type { DataFrame } from 'danfojs-node';
import type { Cell } from './cell.ts';

export type { DataFrame } from 'danfojs-node';

/** danfo.js, as far as it is used: what it does right on frames that are built here. */
export type Danfo = Pick<typeof import('danfojs-node'), 'DataFrame' | 'Series' | 'merge'>;

/** A danfo.js frame under the names that its columns have here. */
export interface Sheet {
  readonly columns: readonly string[];
  readonly dataFrame: DataFrame;
}

let loaded: Promise<Danfo> | undefined;

/** Loads danfo.js, once, when the first frame is made: importing it takes one to two seconds. */
export function loadDanfo(): Promise<Danfo> {
  loaded ??= import('danfojs-node');
  return loaded;
}

/**
 * A sheet of cells in a fixed order, never of objects, whose keys danfo.js takes by position.
 *
 * A column named like a member of danfo.js's DataFrame ("count", "values") gets an underscore there: it would hide it.
 */
export function sheetOf(
  danfo: Danfo,
  columns: readonly string[],
  cells: readonly (readonly Cell[])[],
): Sheet {
  const dataFrame = new danfo.DataFrame(
    cells.map((row) => [...row]),
    { columns: danfoNames(danfo, columns), dtypes: columns.map((_, column) => dtypeOf(cells, column)) },
  );
  return { columns, dataFrame };
}

/** The names under which danfo.js knows some columns: "count" is "count_". */
export function danfoNames({ DataFrame }: Danfo, columns: readonly string[]): string[] {
  const members: object = new DataFrame([], {});
  const taken = new Set(columns);
  return columns.map((name) => {
    if (!(name in members)) return name;
    let free = `${name}_`;
    while (free in members || taken.has(free)) free += '_';
    taken.add(free);
    return free;
  });
}

/** The cells of a sheet, row by row, in the order of its columns. */
export function cellsOfSheet({ dataFrame }: { readonly dataFrame: Pick<DataFrame, 'values'> }): Cell[][] {
  return dataFrame.values as Cell[][];
}

/** danfo.js's type of a column, from its first cell that is not null. It is a label: no cell is rounded to it. */
function dtypeOf(cells: readonly (readonly Cell[])[], column: number): string {
  const first = cells.find((row) => row[column] !== null)?.[column];
  return typeof first === 'string' ? 'string' : typeof first === 'boolean' ? 'boolean' : 'float32';
}
