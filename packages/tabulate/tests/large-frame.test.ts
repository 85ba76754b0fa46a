import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cell } from '../src/cell.ts';
import { LargeFrame } from '../src/duckdb/large-frame.ts';
import { ScratchStore } from '../src/duckdb/scratch-store.ts';
import { frameOfRows } from '../src/frame.ts';
import {
  count,
  descending,
  FRAME_ROWS,
  Frame,
  frameOf,
  max,
  mean,
  median,
  min,
  openFrame,
  saveFrame,
  std,
  sum,
  toCsv,
  toJsonLines,
  toParquet,
  type Columns,
  type TableFrame,
} from '../src/index.ts';

interface Row {
  readonly a: string | null;
  readonly b: string | null;
  readonly n: number | null;
  readonly count: number | null;
}

const columns: Columns<Row> = {
  a: { type: 'text', nullable: true, meaning: 'A word' },
  b: { type: 'text', nullable: true, meaning: 'Another word' },
  n: { type: 'number', nullable: true, meaning: 'A number' },
  count: { type: 'number', nullable: true, meaning: 'Another number' },
};
const word = fc.option(fc.constantFrom('x', 'x-y', 'y-z', '1', '', "it's", 'ы', '\u001F'), { nil: null });
const number = fc.option(
  fc.oneof(fc.integer({ min: -5, max: 5 }), fc.constantFrom(61_400_000_001, 0.1, 9_007_199_254_740_991)),
  { nil: null },
);
const rows = fc.array(fc.record<Row>({ a: word, b: word, n: number, count: number }), { maxLength: 25 });

let folder: string;
let store: ScratchStore;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'muster-large-test-'));
  store = await ScratchStore.open();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The same rows as DuckDB has them, however few they are. */
const large = (list: readonly Row[]) =>
  new LargeFrame<Row>(Object.keys(columns), () =>
    store.table(columns, [list.map(({ a, b, n, count: c }): Cell[] => [a, b, n, c])]),
  );
const cellsOf = async (frame: TableFrame<never>) => {
  const all = await (frame as TableFrame<Record<string, Cell>>).head(1000);
  return [all.columns, ...all.rows().map((row) => all.columns.map((name) => row[name]!))];
};
/** Numbers to nine digits, and what is left of a nought: the order of additions is DuckDB's own. */
const rounded = (cells: readonly (readonly Cell[] | readonly string[])[]) =>
  cells.map((row) => row.map((cell) => (typeof cell === 'number' ? nineDigits(cell) : cell)));

const nineDigits = (cell: number) => (Math.abs(cell) < 1e-9 ? 0 : Number(cell.toPrecision(9)));

/** Holds a verb on a large frame against the same verb on a danfo.js frame. */
const agree = (verb: (frame: TableFrame<Row>, other: TableFrame<Row>) => unknown) =>
  fc.assert(
    fc.asyncProperty(rows, rows, async (list, other) => {
      const small = await frameOfRows({ columns, rows: list });
      const wanted = await verb(small, await frameOfRows({ columns, rows: other }));
      const found = await verb(large(list), large(other));
      expect(rounded(await cellsOf(found as never))).toEqual(rounded(await cellsOf(wanted as never)));
    }),
    { numRuns: 25 },
  );

describe('A large frame gives what a frame gives', () => {
  it('for filter by a function and by cells', async () => {
    await agree((frame) => frame.filter(({ n, a }) => (n ?? 0) > 0 || a === 'x'));
    await agree((frame) => frame.filter({ a: "it's", b: null }));
    await agree((frame) => frame.filter({}));
  });

  it('for derive', () =>
    agree((frame) =>
      frame.derive({ twice: ({ n }) => (n === null ? null : n * 2), a: ({ a, b }) => `${a}${b}` }),
    ));

  it('for groupby and rollup', () =>
    agree((frame) =>
      frame.groupby('a', 'b').rollup({
        ...{ rows: count(), present: count('n'), sum: sum('n'), mean: mean('n'), median: median('n') },
        ...{ std: std('n'), min: min('count'), max: max('count') },
      }),
    ));

  it('for pivot', () => agree((frame) => frame.pivot({ rows: ['a'], columns: 'b', values: count() })));

  it('for sort', () => agree((frame) => frame.sort('a', descending('n'))));

  it('for describe', () => agree((frame) => frame.describe()));

  it.each(['inner', 'left', 'right', 'outer'] as const)('for a %s join', (kind) =>
    agree((frame, other) => frame.join(other, ['a', 'b'], kind)),
  );

  it('for one verb after another', () =>
    agree((frame) =>
      frame
        .filter(({ n }) => n !== null)
        .derive({ m: ({ n }) => Math.abs(n!) })
        .sort('b')
        .groupby('b')
        .rollup({ most: max('m') }),
    ));
});

describe('A large frame', () => {
  const one: Row[] = [{ a: 'x', b: null, n: 1, count: 2 }];

  it('is joined to a small one either way', async () => {
    const small = await frameOfRows({ columns, rows: [{ a: 'x', b: 'y', n: 3, count: null }] });
    expect((await cellsOf(small.join(large(one), ['a']) as never))[1]).toEqual([
      'x',
      'y',
      3,
      null,
      null,
      1,
      2,
    ]);
    expect((await cellsOf(large(one).join(small, ['a']) as never))[1]).toEqual([
      'x',
      null,
      1,
      2,
      'y',
      3,
      null,
    ]);
  });

  it('refuses what it would get wrong, as a frame does', async () => {
    await expect(
      large(one)
        .sort('nobody' as 'a')
        .size(),
    ).rejects.toThrow('Cannot find the column "nobody": there are a');
    await expect(
      large(one)
        .groupby('n')
        .rollup({ wrong: sum('a') }),
    ).rejects.toThrow('Cannot compute the sum of "a"');
    await expect(
      large(one)
        .derive({ wrong: () => Number.NaN })
        .size(),
    ).rejects.toThrow('NaN is no number');
  });

  it('is made above 50,000 rows, and says so in one line', async () => {
    const many = Array.from({ length: FRAME_ROWS + 1 }, (_, n) => ({ a: 'x', b: null, n, count: null }));
    const said: string[] = [];
    const say = (line: string) => said.push(line);
    const frame = await frameOf({ columns, rows: many }, { say });
    expect(said).toEqual([
      expect.stringMatching(/^50,001 rows are too many for a frame: DuckDB sums them up/),
    ]);
    const summed = await frame.groupby('a').rollup({ rows: count(), most: max('n') });
    expect(summed).toBeInstanceOf(Frame);
    expect(summed.rows()).toEqual([{ a: 'x', rows: FRAME_ROWS + 1, most: FRAME_ROWS }]);
    expect(await frameOf({ columns, rows: many.slice(1) }, { say })).toBeInstanceOf(Frame);
    expect(said).toHaveLength(1);
  });
});

describe('Files', () => {
  const table = {
    ...{ name: 'some', meaning: 'Some rows', columns, key: ['n'] },
    rows: [
      { a: 'x', b: '=1', n: 0.5, count: null },
      { a: null, b: 'a\nb,"c"', n: null, count: 3 },
    ] satisfies Row[],
  };

  it('are opened as frames', async () => {
    const written = { jsonl: toJsonLines(table), parquet: toParquet(table), csv: toCsv(table) };
    for (const [ending, content] of Object.entries(written)) {
      const path = join(folder, `some.${ending}`);
      writeFileSync(path, content);
      const frame = await openFrame<Row>(path, columns);
      const [first, second] = table.rows;
      expect((await frame.head(9)).rows(), ending).toEqual([
        ending === 'csv' ? { ...first!, b: "'=1" } : first,
        second,
      ]);
    }
    await expect(openFrame<Row>('some.xls', columns)).rejects.toThrow(
      'use .parquet, .jsonl, .ndjson, .json or .csv',
    );
  });

  it('are saved from frames, small and large', async () => {
    for (const frame of [await frameOfRows(table), large(table.rows)])
      for (const ending of ['jsonl', 'parquet', 'csv']) {
        const path = join(folder, `saved.${ending}`);
        await saveFrame(frame, path);
        const back = await openFrame<Row>(path, columns);
        expect((await back.head(9)).rows()).toEqual([
          { ...table.rows[0]!, b: ending === 'csv' ? "'=1" : '=1' },
          table.rows[1],
        ]);
      }
    await expect(saveFrame(large(table.rows), 'saved.xls')).rejects.toThrow('use .parquet, .jsonl or .csv');
  });
});
