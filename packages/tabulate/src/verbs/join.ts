import type { Cell } from '../cell.ts';
import { cellsOfSheet, sheetOf, type Danfo, type Sheet } from '../danfo.ts';
import { joinedKey } from '../group-by.ts';
import { columnIndex } from './column-index.ts';

/** Which rows without a partner stay. */
export type JoinKind = 'inner' | 'left' | 'right' | 'outer';

/**
 * Two sheets side by side: the columns `on`, the left one's others, the right one's others; rows in the order of the left,
 * then of the right. danfo.js merges the numbers of the rows on the number of their key: it would join keys with "_".
 */
export function join(danfo: Danfo, left: Sheet, right: Sheet, on: readonly string[], kind: JoinKind): Sheet {
  const [ours, theirs] = [left, right].map((sheet) => on.map((name) => columnIndex(sheet, name))) as [
    number[],
    number[],
  ];
  const [leftCells, rightCells] = [cellsOfSheet(left), cellsOfSheet(right)];
  const restOf = ({ columns }: Sheet) => columns.flatMap((name, index) => (on.includes(name) ? [] : [index]));
  const [leftRest, rightRest] = [restOf(left), restOf(right)];
  const rows = matches(danfo, keysOf(leftCells, ours), keysOf(rightCells, theirs))
    .filter(
      ([l, r]) =>
        (l !== null || kind === 'right' || kind === 'outer') &&
        (r !== null || kind === 'left' || kind === 'outer'),
    )
    .map(([l, r]) => [
      ...on.map((_, at) => (l === null ? rightCells[r!]![theirs[at]!]! : leftCells[l]![ours[at]!]!)),
      ...leftRest.map((column) => (l === null ? null : leftCells[l]![column]!)),
      ...rightRest.map((column) => (r === null ? null : rightCells[r]![column]!)),
    ]);
  const names = [...on, ...leftRest.map((column) => left.columns[column]!)];
  for (const column of rightRest) names.push(freeName(right.columns[column]!, names));
  return sheetOf(danfo, names, rows);
}

/** A key for each row; none where a cell is missing, since null matches nothing. */
function keysOf(cells: readonly (readonly Cell[])[], on: readonly number[]): (string | null)[] {
  return cells.map((row) =>
    on.some((column) => row[column] === null) ? null : joinedKey(on.map((column) => row[column]!)),
  );
}

type Pair = readonly [left: number | null, right: number | null];

/** Which row of the left goes with which of the right, by number; those without a partner with null. */
function matches(
  { DataFrame, merge }: Danfo,
  left: readonly (string | null)[],
  right: readonly (string | null)[],
): Pair[] {
  if (left.length === 0) return right.map((_, row) => [null, row]);
  if (right.length === 0) return left.map((_, row) => [row, null]);
  const numbers = new Map<string, number>();
  const numbered = (keys: readonly (string | null)[], side: string) => {
    const rows = keys.map((key, row) => {
      const word = key ?? `${side}${row}`;
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      return [number, row];
    });
    return new DataFrame(rows, { columns: ['key', side] });
  };
  const merged = merge({
    left: numbered(left, 'ours'),
    right: numbered(right, 'theirs'),
    on: ['key'],
    how: 'outer',
  });
  const pairs = (merged.values as number[][]).map(([, l, r]): Pair => [present(l!), present(r!)]);
  return pairs.sort(
    (a, b) => (a[0] ?? Infinity) - (b[0] ?? Infinity) || (a[1] ?? Infinity) - (b[1] ?? Infinity),
  );
}

/** danfo.js fills what is missing with NaN. */
function present(row: number): number | null {
  return Number.isNaN(row) ? null : row;
}

function freeName(name: string, taken: readonly string[]): string {
  let free = name;
  while (taken.includes(free)) free += '_right';
  return free;
}
