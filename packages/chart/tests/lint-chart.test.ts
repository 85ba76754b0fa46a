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
const chart = (rest: object) => ({
  title: 'A chart',
  data: { values: rows },
  config: { axis: { labelLimit: 0 } },
  ...rest,
});
const quantity = { field: 'value', type: 'quantitative' };
const name = { field: 'name', type: 'nominal' };

/** Claims as tables have them: a bound, a share of another figure, a unit, days from and to. */
const claims = [
  {
    said: '3 Feb 2031',
    from: '2031-02-01',
    to: '2031-02-28',
    value: 100,
    low: 100,
    high: null,
    unit: 'kilometre',
    partial: false,
  },
  {
    said: '9 Jan 2031',
    from: '2031-01-09',
    to: '2031-01-09',
    value: 40,
    low: null,
    high: null,
    unit: 'US dollar',
    partial: true,
  },
];
const claimed = (rest: object) => chart({ data: { values: claims }, ...rest });
const first = { field: 'from', type: 'temporal', timeUnit: 'utcyearmonthdate' };
const said = { field: 'said', type: 'ordinal' };
const measured = [{ filter: { field: 'unit', equal: 'kilometre' } }];
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
  'no-title': [
    { ...chart({ mark: 'point', encoding: { x: quantity } }), title: '' },
    chart({ mark: 'point', encoding: { x: quantity } }),
  ],
  'log-length': [
    chart({ mark: 'bar', encoding: { x: { ...quantity, scale: { type: 'log' } }, y: name } }),
    chart({ mark: 'point', encoding: { x: { ...quantity, scale: { type: 'log' } }, y: name } }),
  ],
  'null-as-zero': [
    chart({
      mark: { type: 'point', invalid: null },
      encoding: { x: { ...quantity, field: 'high' }, y: name },
    }),
    chart({
      mark: { type: 'point', invalid: 'filter' },
      encoding: { x: { ...quantity, field: 'high' }, y: name },
    }),
  ],
  'open-as-exact': [
    claimed({ mark: 'point', encoding: { x: quantity, tooltip: [{ field: 'low' }] } }),
    claimed({
      layer: [
        { mark: 'point', encoding: { x: quantity } },
        { mark: 'text', encoding: { x: quantity, text: { field: 'low', type: 'quantitative' } } },
      ],
    }),
  ],
  'mean-of-bounds': [
    claimed({ mark: 'point', encoding: { x: { ...quantity, aggregate: 'mean' } } }),
    claimed({ mark: 'point', encoding: { x: { ...quantity, field: 'low', aggregate: 'min' } } }),
  ],
  'no-legend': [
    chart({ mark: 'point', encoding: { x: quantity, color: { ...name, legend: null } } }),
    chart({ mark: 'point', encoding: { x: quantity, y: name, color: { ...name, legend: null } } }),
  ],
  'overlapping-stack': [
    chart({ mark: 'bar', encoding: { x: quantity, color: name } }),
    chart({ mark: 'bar', encoding: { x: { ...quantity, stack: null }, color: name } }),
  ],
  'mixed-units': [
    claimed({ mark: 'point', encoding: { x: quantity } }),
    claimed({ mark: 'point', transform: measured, encoding: { x: quantity } }),
  ],
  'uncertain-day': [
    claimed({ mark: 'point', encoding: { x: first } }),
    claimed({
      layer: [
        { mark: 'point', encoding: { x: first } },
        { mark: 'rule', encoding: { x: first, x2: { field: 'to' } } },
      ],
    }),
  ],
  'unsorted-days': [
    claimed({ mark: 'point', encoding: { x: { ...said, sort: null } } }),
    claimed({ mark: 'point', encoding: { x: { ...said, sort: ['9 Jan 2031', '3 Feb 2031'] } } }),
  ],
  'dual-axes': [
    chart({
      layer: [
        { mark: 'point', encoding: { y: quantity } },
        { mark: 'line', encoding: { y: { ...quantity, field: 'low' } } },
      ],
      resolve: { scale: { y: 'independent' } },
    }),
    chart({
      vconcat: [
        { mark: 'point', encoding: { y: quantity } },
        { mark: 'line', encoding: { y: { ...quantity, field: 'low' } } },
      ],
      resolve: { scale: { y: 'independent' } },
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

test('an area that leaves out zero misleads as a bar does', () => {
  const area = (scale: object) =>
    chart({ mark: 'area', encoding: { x: { ...name }, y: { ...quantity, scale } } });
  expect(codes(area({ zero: false }))).toEqual(['baseline']);
  expect(codes(area({ zero: true }))).toEqual([]);
});

test('a pie of parts that contain each other is found, and one of plain parts is not', () => {
  const pie = (values: object[]) =>
    chart({ data: { values }, mark: 'arc', encoding: { theta: quantity, color: name } });
  expect(
    codes(pie(rows.map(({ name: whose, value, partial }) => ({ name: whose.slice(0, 9), value, partial })))),
  ).toEqual(['overlapping-stack']);
  expect(
    codes(
      pie([
        { name: 'a', value: 3 },
        { name: 'b', value: 4 },
      ]),
    ),
  ).toEqual([]);
});

test('months in the order of the alphabet are found, those in the order of time are not', () => {
  const months = (values: string[], sort?: null) =>
    chart({
      data: { values: values.map((month) => ({ month, value: 1 })) },
      mark: 'point',
      encoding: {
        x: { field: 'month', type: 'ordinal', ...(sort === undefined ? {} : { sort }) },
        y: quantity,
      },
    });
  expect(codes(months(['January', 'February', 'March']))).toEqual(['unsorted-days']);
  expect(codes(months(['January', 'February', 'March'], null))).toEqual([]);
  expect(codes(months(['north', 'east']))).toEqual([]);
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
