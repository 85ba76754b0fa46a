import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../src/cell.ts';
import { compareCells } from '../src/cell.ts';
import type { Columns } from '../src/columns/column.ts';
import { frameOfRows as frameOf } from '../src/frame.ts';
import { count, descending, FRAME_ROWS, max, mean, median, min, std, sum } from '../src/index.ts';

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
  count: { type: 'number', nullable: true, meaning: 'A number named like a method of danfo.js' },
};

/** Few words, so that groups form, and awkward ones, so that joined keys would run together. */
const word = fc.option(
  fc.constantFrom('x', 'x-y', 'y-z', 'z', '1', '', 'constructor', '__proto__', 'a_b', '\u001F', 'ы'),
  {
    nil: null,
  },
);
const number = fc.option(
  fc.oneof(
    fc.integer({ min: -5, max: 5 }),
    fc.constantFrom(61_400_000_001, 0.1, 0.2, 9_007_199_254_740_991),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
  ),
  { nil: null },
);
const row: fc.Arbitrary<Row> = fc.record({ a: word, b: word, n: number, count: number });
const rows = fc.array(row, { maxLength: 30 });
const frameFrom = (list: readonly Row[]) => frameOf({ columns, rows: list });

const plainGroups = (list: readonly Row[]) => {
  const groups: { a: Cell; b: Cell; rows: Row[] }[] = [];
  for (const it of list) {
    const group = groups.find(({ a, b }) => a === it.a && b === it.b);
    if (group) group.rows.push(it);
    else groups.push({ a: it.a, b: it.b, rows: [it] });
  }
  return groups;
};
const numbersOf = (list: readonly Row[], name: 'n' | 'count') => list.flatMap((it) => it[name] ?? []);
const orNull = <T>(list: readonly T[], compute: (list: readonly T[]) => number, least = 1) =>
  list.length < least ? null : compute(list);
const add = (list: readonly number[]) => list.reduce((left, right) => left + right);
const middle = (list: readonly number[]) => {
  const sorted = list.toSorted((left, right) => left - right);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
};
const deviation = (list: readonly number[]) => {
  const average = add(list) / list.length;
  return Math.sqrt(add(list.map((value) => (value - average) ** 2)) / (list.length - 1));
};
/** Both null, or as near as the order of additions allows. */
const near = (left: Cell, right: Cell, scale: number) => {
  if (left === null || right === null) expect(left).toBe(right);
  else expect(Math.abs(Number(left) - Number(right))).toBeLessThanOrEqual(1e-9 * Math.max(1, scale));
};
const sizeOf = (list: readonly number[]) => list.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

const check = (property: (list: Row[], other: Row[]) => Promise<void>) =>
  fc.assert(fc.asyncProperty(rows, rows, property), { numRuns: 200 });

describe('A frame gives what plain JavaScript gives', () => {
  it('for the rows it was built from', () =>
    check(async (list) => {
      const frame = await frameFrom(list);
      expect(frame.rows()).toEqual(list);
      expect(frame.columns).toEqual(['a', 'b', 'n', 'count']);
    }));

  it('for rows whose keys stand in another order, or are missing', async () => {
    const ragged = [{ count: 1, n: 2, b: 'b', a: 'a' }, { a: 'c' }] as unknown as Row[];
    expect((await frameFrom(ragged)).rows()).toEqual([
      { a: 'a', b: 'b', n: 2, count: 1 },
      { a: 'c', b: null, n: null, count: null },
    ]);
  });

  it('for filter', () =>
    check(async (list) => {
      const keep = (it: Row) => (it.n ?? 0) > 0 || it.a === 'x';
      expect((await frameFrom(list)).filter(keep).rows()).toEqual(list.filter(keep));
    }));

  it('for derive, with a new and a replaced column', () =>
    check(async (list) => {
      const derived = (await frameFrom(list)).derive({
        twice: ({ n }) => (n === null ? null : 2 * n),
        a: ({ a, b }) => `${a}${b}`,
      });
      expect(derived.columns).toEqual(['a', 'b', 'n', 'count', 'twice']);
      expect(derived.rows()).toEqual(
        list.map((it) => ({ ...it, a: `${it.a}${it.b}`, twice: it.n === null ? null : 2 * it.n })),
      );
    }));

  it('for sort by two columns, one downwards', () =>
    check(async (list) => {
      const sorted = (await frameFrom(list)).sort('a', descending('n')).rows();
      const plain = list.toSorted(
        (left, right) =>
          compareCells(left.a, right.a) ||
          (left.n === right.n ? 0 : left.n === null ? 1 : right.n === null ? -1 : right.n - left.n),
      );
      expect(sorted).toEqual(plain);
    }));

  it('for groupby and rollup by two columns', () =>
    check(async (list) => {
      const rolled = (await frameFrom(list)).groupby('a', 'b').rollup({
        rows: count(),
        present: count('n'),
        sum: sum('n'),
        mean: mean('n'),
        median: median('n'),
        std: std('n'),
        min: min('count'),
        max: max('count'),
      });
      const found = rolled.rows();
      const plain = plainGroups(list);
      expect(found.map(({ a, b }) => [a, b])).toEqual(plain.map(({ a, b }) => [a, b]));
      plain.forEach((group, index) => {
        const numbers = numbersOf(group.rows, 'n');
        const counts = numbersOf(group.rows, 'count');
        const is = found[index]!;
        expect([is.rows, is.present]).toEqual([group.rows.length, numbers.length]);
        near(is.sum, orNull(numbers, add), sizeOf(numbers));
        near(
          is.mean,
          orNull(numbers, (all) => add(all) / all.length),
          sizeOf(numbers),
        );
        near(is.median, orNull(numbers, middle), sizeOf(numbers));
        near(is.std, orNull(numbers, deviation, 2), sizeOf(numbers));
        expect(is.min).toBe(orNull(counts, (all) => Math.min(...all)));
        expect(is.max).toBe(orNull(counts, (all) => Math.max(...all)));
      });
    }));

  it('for pivot', () =>
    check(async (list) => {
      const wide = (await frameFrom(list)).pivot({ rows: ['a'], columns: 'b', values: count() });
      const across = [...new Set(list.map(({ b }) => b))].sort(compareCells);
      const down = [...new Set(list.map(({ a }) => a))];
      const cells = down.map((a) => [
        a,
        ...across.map((b) => list.filter((it) => it.a === a && it.b === b).length || null),
      ]);
      expect(wide.rows().map((it) => wide.columns.map((name) => it[name]))).toEqual(cells);
      expect(wide.columns.slice(1)).toEqual(across.map((b) => b ?? 'none'));
    }));

  it.each(['inner', 'left', 'right', 'outer'] as const)('for a %s join on two columns', (kind) =>
    check(async (list, other) => {
      const joined = (await frameFrom(list)).join(await frameFrom(other), ['a', 'b'], kind);
      const same = (left: Row, right: Row) =>
        left.a !== null && left.b !== null && left.a === right.a && left.b === right.b;
      const plain: Cell[][] = list.flatMap((left) => {
        const partners = other.filter((right) => same(left, right));
        if (partners.length === 0 && (kind === 'left' || kind === 'outer'))
          return [[left.a, left.b, left.n, left.count, null, null]];
        return partners.map((right) => [left.a, left.b, left.n, left.count, right.n, right.count]);
      });
      if (kind === 'right' || kind === 'outer') {
        for (const right of other) {
          if (!list.some((left) => same(left, right)))
            plain.push([right.a, right.b, null, null, right.n, right.count]);
        }
      }
      expect(joined.columns).toEqual(['a', 'b', 'n', 'count', 'n_right', 'count_right']);
      expect(joined.rows().map((it) => joined.columns.map((name) => it[name]))).toEqual(plain);
    }),
  );

  it('for describe', () =>
    check(async (list) => {
      const described = (await frameFrom(list)).describe().rows();
      expect(described.map(({ column }) => column)).toEqual(['a', 'b', 'n', 'count']);
      for (const { column, ...is } of described) {
        const cells = list.map((it) => it[column as keyof Row]).filter((cell) => cell !== null);
        const numbers = cells.filter((cell) => typeof cell === 'number');
        expect([is.count, is.missing, is.distinct]).toEqual([
          cells.length,
          list.length - cells.length,
          new Set(cells).size,
        ]);
        near(
          is.mean,
          orNull(numbers, (all) => add(all) / all.length),
          sizeOf(numbers),
        );
        near(is.median, orNull(numbers, middle), sizeOf(numbers));
        near(is.std, orNull(numbers, deviation, 2), sizeOf(numbers));
        expect([is.min, is.max]).toEqual([
          orNull(numbers, (all) => Math.min(...all)),
          orNull(numbers, (all) => Math.max(...all)),
        ]);
      }
    }));
});

describe('A frame refuses what it would get wrong', () => {
  const one: Row[] = [{ a: 'x', b: null, n: 1, count: 2 }];

  it('names the columns there are when one does not exist', async () => {
    const frame = await frameFrom(one);
    expect(() => frame.sort('nobody' as 'a')).toThrow(
      'Cannot find the column "nobody": there are a, b, n, count',
    );
  });

  it('computes no sum of words', async () => {
    const frame = await frameFrom(one);
    expect(() => frame.groupby('n').rollup({ wrong: sum('a') })).toThrow(
      'Cannot compute the sum of "a": it holds "x", no number',
    );
  });

  it('takes no NaN for a cell', async () => {
    const frame = await frameFrom(one);
    expect(() => frame.derive({ wrong: () => Number.NaN })).toThrow(
      'Cannot derive "wrong": NaN is no number',
    );
  });

  it('is not made of more rows than it can carry', async () => {
    const many = Array.from({ length: FRAME_ROWS + 1 }, () => one[0]!);
    await expect(frameFrom(many)).rejects.toThrow('at most 50000');
    expect((await frameFrom(many.slice(1))).rows()).toHaveLength(FRAME_ROWS);
  });

  it('keeps the methods of danfo.js when a column is named like one', async () => {
    const { dataFrame } = await frameFrom(one);
    expect(dataFrame.columns).toEqual(['a', 'b', 'n', 'count_']);
    expect(typeof dataFrame.count).toBe('function');
  });
});
