import { compareCells, type Cell } from '../cell.ts';
import { cellsOfSheet, sheetOf, type Danfo, type Sheet } from '../danfo.ts';
import { joinedKey } from '../group-by.ts';
import type { Aggregate } from './aggregate.ts';
import { rollup } from './rollup.ts';

/** What goes down, what goes across, and what stands where they cross. */
export interface PivotOptions<Row> {
  readonly rows: readonly (keyof Row & string)[];
  readonly columns: keyof Row & string;
  readonly values: Aggregate<Row>;
}

/**
 * A long sheet made wide. The new columns are named for the cells, in their order, "none" for a missing one; a name that is
 * taken gets an underscore. Where nothing crosses there is null.
 */
export function pivot<Row>(danfo: Danfo, sheet: Sheet, { rows, columns, values }: PivotOptions<Row>): Sheet {
  const long = cellsOfSheet(rollup(danfo, sheet, [...rows, columns], { '': values }));
  const depth = rows.length;
  const across = new Map(long.map((row) => [joinedKey([row[depth]!]), row[depth]!]));
  const order = new Map(
    [...across].sort(([, left], [, right]) => compareCells(left, right)).map(([key], index) => [key, index]),
  );
  const wide = new Map<string, Cell[]>();
  for (const row of long) {
    const head = row.slice(0, depth);
    const key = joinedKey(head);
    const line = wide.get(key) ?? [...head, ...Array.from({ length: order.size }, () => null)];
    line[depth + order.get(joinedKey([row[depth]!]))!] = row[depth + 1]!;
    wide.set(key, line);
  }
  return sheetOf(
    danfo,
    namesOf(
      rows,
      [...order.keys()].map((key) => across.get(key)!),
    ),
    [...wide.values()],
  );
}

function namesOf(rows: readonly string[], across: readonly Cell[]): string[] {
  const names = [...rows];
  for (const cell of across) {
    let name = cell === null ? 'none' : String(cell);
    while (names.includes(name)) name += '_';
    names.push(name);
  }
  return names;
}
