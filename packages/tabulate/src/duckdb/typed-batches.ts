import type { Cell } from '../cell.ts';
import type { AnyColumn } from '../columns/column.ts';
import type { ScratchColumns } from './scratch-store.ts';

/**
 * Batches of rows with a type for each of their columns: the known ones, and for the others that of their first cell that is
 * not missing. Until every column has one, batches are held back; a column without any cell holds no number.
 */
export async function typedBatches(
  names: readonly string[],
  known: ScratchColumns,
  batches: AsyncIterable<Cell[][]> | Iterable<Cell[][]>,
): Promise<{ readonly columns: ScratchColumns; readonly batches: AsyncIterable<Cell[][]> }> {
  const types = new Map<string, AnyColumn['type']>(
    Object.entries(known).map(([name, { type }]) => [name, type]),
  );
  const held: Cell[][][] = [];
  const rest = iterate(batches);
  for (;;) {
    const next = await rest.next();
    if (next.done) break;
    held.push(next.value);
    names.forEach((name, column) => {
      if (types.has(name)) return;
      const cell = next.value.find((row) => row[column] !== null)?.[column];
      if (cell !== undefined && cell !== null) types.set(name, TYPES[typeof cell as keyof typeof TYPES]);
    });
    if (names.every((name) => types.has(name))) break;
  }
  const columns = Object.fromEntries(
    names.map((name): [string, AnyColumn] => [
      name,
      { type: types.get(name) ?? 'number', nullable: true, meaning: name },
    ]),
  );
  return { columns, batches: heldFirst(held, rest) };
}

const TYPES = { string: 'text', number: 'number', boolean: 'boolean' } as const;

async function* iterate(batches: AsyncIterable<Cell[][]> | Iterable<Cell[][]>): AsyncGenerator<Cell[][]> {
  yield* batches;
}

async function* heldFirst(held: Cell[][][], rest: AsyncIterable<Cell[][]>): AsyncGenerator<Cell[][]> {
  yield* held;
  yield* rest;
}
