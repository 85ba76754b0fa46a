import { expect, test } from 'vitest';
import { passes, type Mark, type Test } from '../src/vega-lite.ts';

interface Row {
  readonly amount: number | null;
  readonly name: string;
}

test('a misspelt column does not compile', () => {
  // @ts-expect-error "amuont" is no column
  const channel: Mark<Row> = { mark: 'point', encoding: { x: { field: 'amuont', type: 'quantitative' } } };
  // @ts-expect-error "nmae" is no column
  const tooltip: Mark<Row> = { mark: 'point', encoding: { tooltip: [{ field: 'nmae' }] } };
  // @ts-expect-error "amuont" is no column
  const filter: Test<Row> = { field: 'amuont', equal: 3 };
  // @ts-expect-error a text is never valid to Vega-Lite
  const valid: Test<Row> = { field: 'name', valid: true };
  const right: Mark<Row> = { mark: 'point', encoding: { x: { field: 'amount', type: 'quantitative' } } };
  expect([channel, tooltip, filter, valid, right]).toHaveLength(5);
});

test('a filter decides as Vega-Lite does', () => {
  const row: Row = { amount: null, name: 'a' };
  expect(passes(row, { field: 'amount', valid: false })).toBe(true);
  expect(passes({ ...row, amount: 0 }, { field: 'amount', valid: true })).toBe(true);
  expect(
    passes(row, {
      and: [
        { field: 'name', equal: 'a' },
        { field: 'amount', valid: true },
      ],
    }),
  ).toBe(false);
  expect(passes(row, { field: 'name', oneOf: ['b', 'a'] })).toBe(true);
});
