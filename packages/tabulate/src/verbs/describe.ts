import { cellsOfSheet, sheetOf, type Danfo, type Sheet } from '../danfo.ts';
import { joinedKey } from '../group-by.ts';

/** One column, described. */
export interface Description {
  readonly column: string;
  /** How many cells are not missing. */
  readonly count: number;
  readonly missing: number;
  /** How many different cells there are. */
  readonly distinct: number;
  readonly mean: number | null;
  /** Sample standard deviation; null for fewer than two numbers. */
  readonly std: number | null;
  readonly min: number | null;
  readonly median: number | null;
  readonly max: number | null;
}

const NAMES = ['column', 'count', 'missing', 'distinct', 'mean', 'std', 'min', 'median', 'max'] as const;

/** One row a column. danfo.js's own describe fails on missing cells; its Series gets none. */
export function describe(danfo: Danfo, sheet: Sheet): Sheet {
  const cells = cellsOfSheet(sheet);
  const rows = sheet.columns.map((column, index) => {
    const present = cells.map((row) => row[index] ?? null).filter((cell) => cell !== null);
    const numbers = present.filter((cell) => typeof cell === 'number');
    const distinct = new Set(present.map((cell) => joinedKey([cell]))).size;
    const spread = numbers.length === present.length ? spreadOf(danfo, numbers) : EMPTY;
    return [column, present.length, cells.length - present.length, distinct, ...spread];
  });
  return sheetOf(danfo, NAMES, rows);
}

const EMPTY = [null, null, null, null, null];

function spreadOf({ Series }: Danfo, numbers: readonly number[]): (number | null)[] {
  if (numbers.length === 0) return EMPTY;
  const series = new Series([...numbers], { dtypes: ['float32'] });
  return [
    series.mean(),
    numbers.length < 2 ? null : series.std(),
    series.min(),
    series.median(),
    series.max(),
  ];
}
