import { describe, expect, test } from 'vitest';
import { FINDINGS, lintChart, type FindingCode } from '../src/index.ts';

const rows = [
  { name: 'a', value: 3, low: 1, high: 5, day: '2024-10-18', partial: false },
  {
    name: 'a name that is far too long for the room that an axis gives it',
    value: 4,
    low: 2,
    high: null,
    day: '2024-10-19',
    partial: true,
  },
];
const chart = (rest: object) => ({ data: { values: rows }, config: { axis: { labelLimit: 0 } }, ...rest });
const quantity = { field: 'value', type: 'quantitative' };
const name = { field: 'name', type: 'nominal' };
const codes = (spec: object) => lintChart(spec).map(({ code }) => code);

/** For each finding a chart that has it, and its neighbour that has not. */
const PAIRS: Record<FindingCode, readonly [bad: object, good: object]> = {
  'no-marks': [{ data: { values: rows } }, chart({ mark: 'point', encoding: { x: quantity } })],
  'no-data': [
    chart({
      mark: 'point',
      transform: [{ filter: { field: 'value', equal: 9 } }],
      encoding: { x: quantity },
    }),
    chart({
      mark: 'point',
      transform: [{ filter: { field: 'value', equal: 3 } }],
      encoding: { x: quantity },
    }),
  ],
  'remote-data': [
    { data: { url: 'https://example.org/claims.csv' }, mark: 'point', encoding: {} },
    { data: { name: 'rows' }, datasets: { rows }, mark: 'point', encoding: {} },
  ],
  'unknown-field': [
    chart({ mark: 'point', encoding: { x: quantity, tooltip: [{ field: 'valeu' }] } }),
    chart({
      mark: 'point',
      transform: [{ calculate: 'datum.value * 2', as: 'valeu' }],
      encoding: { x: quantity, tooltip: [{ field: 'valeu' }] },
    }),
  ],
  baseline: [
    chart({ mark: 'bar', encoding: { x: { ...quantity, scale: { domain: [2, 10] } }, y: name } }),
    chart({ mark: 'bar', encoding: { x: { ...quantity, scale: { domain: [0, 10] } }, y: name } }),
  ],
  'null-end': [
    chart({
      mark: 'rule',
      encoding: { x: { field: 'low', type: 'quantitative' }, x2: { field: 'high' }, y: name },
    }),
    chart({
      mark: 'rule',
      transform: [{ filter: { field: 'high', valid: true } }],
      encoding: { x: { field: 'low', type: 'quantitative' }, x2: { field: 'high' }, y: name },
    }),
  ],
  'cut-label': [
    { data: { values: rows }, mark: 'point', encoding: { x: quantity, y: name } },
    chart({ mark: 'point', encoding: { x: quantity, y: name } }),
  ],
  'subset-sum': [
    chart({ mark: 'bar', encoding: { x: { ...quantity, aggregate: 'sum' }, y: name } }),
    chart({ mark: 'bar', encoding: { x: { ...quantity, aggregate: 'max' }, y: name } }),
  ],
  'local-time': [
    chart({ mark: 'point', encoding: { x: { field: 'day', type: 'temporal' } } }),
    chart({
      mark: 'point',
      encoding: { x: { field: 'day', type: 'temporal', timeUnit: 'utcyearmonthdate' } },
    }),
  ],
  'params-above-layers': [
    chart({
      params: [{ name: 'pick', select: 'point' }],
      layer: [{ mark: 'point', encoding: { x: quantity } }],
    }),
    chart({
      layer: [{ params: [{ name: 'pick', select: 'point' }], mark: 'point', encoding: { x: quantity } }],
    }),
  ],
};

describe.each(Object.keys(FINDINGS) as FindingCode[])('%s', (code) => {
  const [bad, good] = PAIRS[code];

  test('is found where it is', () => {
    expect(codes(bad)).toContain(code);
  });

  test('is not found where it is not', () => {
    expect(codes(good)).not.toContain(code);
  });
});

test('a finding tells the layer that it is in', () => {
  const point = { mark: 'point', encoding: { x: quantity } };
  const spec = chart({
    vconcat: [
      { layer: [point] },
      { layer: [point, { mark: 'point', encoding: { x: { ...quantity, field: 'valeu' } } }] },
    ],
  });
  expect(lintChart(spec)).toEqual([
    {
      code: 'unknown-field',
      where: 'panel 2, layer 2',
      message: 'Channel "x" names the column "valeu", which the data does not have',
    },
  ]);
});

test('a bar between two stated ends measures from no baseline', () => {
  const x = { field: 'low', type: 'quantitative', scale: { domain: [1, 6] } };
  const ranged = chart({
    transform: [{ filter: { field: 'high', valid: true } }],
    mark: 'bar',
    encoding: { x, x2: { field: 'high' }, y: name },
  });
  expect(codes(ranged)).toEqual([]);
});

test('nothing is said of rows that only Vega could filter', () => {
  expect(
    codes(chart({ mark: 'point', transform: [{ filter: 'datum.value > 9' }], encoding: { x: quantity } })),
  ).toEqual([]);
});
