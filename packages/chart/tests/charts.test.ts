import { describe, expect, test } from 'vitest';
import {
  CHARTS,
  formatChart,
  lintChart,
  proposeCharts,
  revisionLine,
  timeline,
  troopsOverTime,
  withTheme,
  THEMES,
} from '../src/index.ts';
import { exampleClaims } from '../src/examples/example-claim.ts';
import { TROOP_COUNTS } from '../src/examples/troop-counts.ts';
import { rowsIn } from './rows-in.ts';

const vague = exampleClaims([
  { published: null, surface: 'scores', quote: 'Scores were seen.', bound: 'vague' },
]);
const blank = exampleClaims([
  { published: null, surface: '', quote: '', category: null, counted: null, whose: null, outlet: null },
]);

describe.each(CHARTS.map((kind) => [kind.id, kind] as const))('%s', (_, { build, example }) => {
  test('draws nothing of nothing', () => {
    expect(build([])).toBeNull();
  });

  test('draws its example without a finding, in both themes', () => {
    for (const theme of ['light', 'dark'] as const) {
      const spec = build(example, { theme });
      expect(spec).not.toBeNull();
      expect(lintChart(spec!)).toEqual([]);
    }
  });

  test('never throws on claims that say next to nothing', () => {
    for (const claims of [vague, blank, example.slice(0, 1)]) {
      const spec = build(claims);
      if (spec !== null) expect(lintChart(spec)).toEqual([]);
    }
  });

  test('states its sources, its number of rows and its days', () => {
    const { title, description } = build(example) as unknown as {
      title: { subtitle: string[] };
      description: string;
    };
    expect(title.subtitle[0]).toMatch(/^\d+ \w+ by \d+ sources? in \d+ reports?, \d+ \w{3} \d{4}/);
    expect(description).not.toBe('');
  });

  test('leaves the claims as they are, and is the same each time', () => {
    const before = JSON.stringify(example);
    expect(formatChart(build(example)!)).toBe(formatChart(build(example)!));
    expect(JSON.stringify(example)).toBe(before);
  });

  test('is read back from its file as it was written', () => {
    const spec = build(example)!;
    expect(JSON.parse(formatChart(spec))).toEqual(JSON.parse(JSON.stringify(spec)));
  });

  test('names no colour outside its theme', () => {
    expect(JSON.stringify({ ...build(example)!, config: null })).not.toMatch(/"#[0-9a-f]{3,8}"/i);
  });
});

test('a heatmap of one cell compares nothing, and is not drawn', () => {
  const build = CHARTS.find(({ id }) => id === 'source-by-quantity')!.build;
  expect(build(TROOP_COUNTS.slice(0, 1))).toBeNull();
  expect(build(TROOP_COUNTS)).not.toBeNull();
});

test('all marks of a day stand where it begins: a tick would stand half a day beside its bar', () => {
  const days = CHARTS.flatMap(({ build, example }) => [
    ...JSON.stringify(build(example)!).matchAll(/"type":"temporal","timeUnit":"utcyearmonthdate"(.{0,18})/g),
  ]).map(([, next]) => next);
  expect(days.length).toBeGreaterThan(10);
  expect(new Set(days)).toEqual(new Set([',"bandPosition":0,']));
});

test('every kind of chart has a name of its own', () => {
  expect(new Set(CHARTS.map(({ id }) => id)).size).toBe(CHARTS.length);
});

test('only charts that have something to draw are proposed', () => {
  const ids = proposeCharts(TROOP_COUNTS).map(({ kind }) => kind.id);
  expect(ids).toContain('troops-over-time');
  expect(ids).not.toContain('calibres');
  expect(proposeCharts([])).toEqual([]);
});

test('a chart of another category draws that one', () => {
  const claims = TROOP_COUNTS.map((row) => ({ ...row, category: 'tents' }));
  expect(rowsIn(troopsOverTime(claims)!)).toHaveLength(TROOP_COUNTS.length);
  expect(troopsOverTime(claims, { category: 'troops' })).toBeNull();
});

test('a forecast is no point of the line of its source', () => {
  const rows = rowsIn(troopsOverTime(TROOP_COUNTS)!);
  const forecast = rows.find(({ quote }) => String(quote).includes('expects'));
  expect(forecast).toMatchObject({ stance: 'forecast', threaded: false });
  const stated = TROOP_COUNTS.map((row) => ({ ...row, certainty: 'CT+' as const, to: row.from }));
  const later = stated.map((row) => ({
    ...row,
    claim: `${row.claim}-later`,
    published: '2024-12-30',
    value: 7,
  }));
  const again = rowsIn(troopsOverTime([...stated, ...later])!);
  expect(again.find(({ quote }) => String(quote).includes('expects'))).toMatchObject({ threaded: true });
});

test('a part of a figure is no point of the line, the whole is', () => {
  const aWeekLater = TROOP_COUNTS.map((row) => ({
    ...row,
    claim: `${row.claim}-later`,
    published: '2024-11-29',
    value: row.value === null ? null : row.value + 1,
    bound: 'exact' as const,
  }));
  const rows = rowsIn(troopsOverTime([...TROOP_COUNTS, ...aWeekLater])!);
  const of = (figure: string) =>
    rows.find((row) => row['figure'] === figure && String(row['source']).includes('Blinken'));
  expect(of('≤ 8,000')).toMatchObject({ partial: true, threaded: false });
  expect(of('10,000')).toMatchObject({ partial: false, threaded: true });
});

test('sources that share a series are joined by no line', () => {
  const claims = Array.from({ length: 12 }, (_, index) => ({
    ...TROOP_COUNTS[0]!,
    claim: String(index),
    speaker: `source ${index}`,
    published: `2024-10-${10 + index}`,
  }));
  const spec = troopsOverTime([
    ...claims,
    { ...claims[11]!, claim: 'again', published: '2024-11-04', value: 1234 },
  ])!;
  const threaded = rowsIn(spec).filter(({ threaded: joined }) => joined === true);
  expect(threaded.map(({ source }) => source)).toEqual(['source 11', 'source 11']);
  const lines = (spec as unknown as { layer: { mark: { type: string }; encoding: object }[] }).layer.filter(
    ({ mark }) => mark.type === 'line',
  );
  expect(lines.map(({ encoding }) => encoding)).toMatchObject([{ detail: { field: 'line' } }]);
});

test('a figure that its source repeats is one mark on its first day, which stands for all its claims', () => {
  const [one] = TROOP_COUNTS;
  const again = { ...one!, claim: 'again', report: 'another', published: '2024-12-01' };
  const chart = troopsOverTime([again, one!])!;
  expect(rowsIn(chart)).toMatchObject([
    { said: one!.published, claims: `again; ${one!.claim}`, repeated: 2 },
  ]);
  const { title } = chart as unknown as { title: { subtitle: string[] } };
  expect(title.subtitle.join(' ')).toContain('2 figures by 1 source in 2 reports');
});

test('what an outlet retells after a speaker said it is left out, what it said before is not', () => {
  const [one] = TROOP_COUNTS;
  const own = (claim: string, published: string) => ({ ...one!, claim, published, speaker: null });
  const chart = troopsOverTime([one!, own('before', '2024-10-01'), own('after', '2024-12-01')])!;
  expect(rowsIn(chart).map(({ claim }) => claim)).toEqual(['before', one!.claim]);
  const { title } = chart as unknown as { title: { subtitle: string[] } };
  expect(title.subtitle.at(-1)).toBe('Not drawn: 1 that reports retell in their own voice');
});

test('marks that step aside are explained', () => {
  const twice = [TROOP_COUNTS[0]!, { ...TROOP_COUNTS[0]!, claim: 'other', speaker: 'another source' }];
  const key = (claims: typeof TROOP_COUNTS) =>
    (troopsOverTime(claims) as unknown as { title: { subtitle: string[] } }).title.subtitle.join(' ');
  expect(key(twice)).toContain('side by side: about the same day');
  expect(key(twice.slice(0, 1))).not.toContain('side by side');
});

test('revisions are those of a speaker, and of counts whose category is known', () => {
  const [one] = TROOP_COUNTS;
  const days = ['2024-10-01', '2024-10-02', '2024-10-03', '2024-10-04'];
  const said = (speaker: string | null, category: string | null, count: number) =>
    days.slice(0, count).map((published, index) => ({
      ...one!,
      claim: `${String(speaker)} ${published}`,
      speaker,
      category,
      published,
      value: 1000 + index,
    }));
  const claims = [
    ...said('the agency', 'troops', 2),
    ...said('a lawmaker', null, 3),
    ...said(null, 'troops', 4),
  ];
  expect(rowsIn(revisionLine(claims)!).map(({ source }) => source)).toEqual(['the agency', 'the agency']);
  expect(revisionLine(said('a lawmaker', null, 3))).toBeNull();
  expect(rowsIn(revisionLine(said(null, 'troops', 4))!)).toHaveLength(4);
});

test('days are written out: a lone number would be a year to vega-interpreter', () => {
  const text = JSON.stringify(troopsOverTime(TROOP_COUNTS)!);
  expect(text).toContain('"domain":["2024-');
  expect(text).not.toMatch(/\b1[67]\d{11}\b/);
});

test('a timeline leaves out figures that do not say what is counted, and says so', () => {
  const bare = {
    ...TROOP_COUNTS[0]!,
    category: null,
    counted: null,
    what: null,
    weapon: null,
    claim: 'bare',
  };
  const { title } = timeline([...TROOP_COUNTS, bare]) as unknown as { title: { subtitle: string[] } };
  expect(title.subtitle.join(' ')).toContain('1 that do not say what is counted, or last');
});

test('a range is never averaged: its value stays empty', () => {
  const rows = rowsIn(troopsOverTime(TROOP_COUNTS)!);
  expect(rows.find(({ figure }) => figure === '11,000–12,000')).toMatchObject({
    value: null,
    low: 11000,
    high: 12000,
    interval: true,
  });
});

test('more sources than a reader can tell apart share one series', () => {
  const claims = Array.from({ length: 12 }, (_, index) => ({
    ...TROOP_COUNTS[0]!,
    claim: String(index),
    speaker: `source ${index}`,
  }));
  const series = new Set(rowsIn(troopsOverTime(claims)!).map((row) => row['series']));
  expect(series.size).toBe(8);
  expect(series).toContain('5 other sources');
});

test('what is left out is said', () => {
  const claims = [...TROOP_COUNTS, ...vague, { ...TROOP_COUNTS[0]!, claim: 'undated', published: null }];
  const { title } = troopsOverTime(claims) as unknown as { title: { subtitle: string[] } };
  expect(title.subtitle.at(-1)).toBe('Not drawn: 2 without a date');
});

test('the other theme changes nothing but the theme', () => {
  const light = troopsOverTime(TROOP_COUNTS)!;
  expect(withTheme(light, 'dark')).toEqual({ ...light, config: THEMES.dark });
  expect(troopsOverTime(TROOP_COUNTS, { theme: 'dark' })).toEqual(withTheme(light, 'dark'));
});
