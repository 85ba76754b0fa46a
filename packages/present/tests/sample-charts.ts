import type { ClaimRow } from '@muster/model';
import type { ReportChart } from '../src/report/report-input.ts';

const SCHEMA = 'https://vega.github.io/schema/vega-lite/v5.json';

/** Two plain themes, to see that the page exchanges one for the other. */
export const SAMPLE_THEMES = {
  light: { background: '#ffffff' },
  dark: {
    background: '#14181d',
    axis: { labelColor: '#dddddd', titleColor: '#dddddd' },
    title: { color: '#eeeeee' },
    point: { color: '#56b4e9' },
    bar: { color: '#56b4e9' },
    text: { color: '#eeeeee' },
    header: { labelColor: '#dddddd', titleColor: '#dddddd' },
  },
} as const;

function stated(claims: readonly ClaimRow[]): object {
  const rows = claims
    .filter(({ category, value }) => category === 'troops' && value !== null)
    .map(({ claim, value, published, speaker, quote, url }) => ({
      claim,
      value,
      published,
      speaker,
      quote,
      url,
    }));
  return {
    $schema: SCHEMA,
    title: 'Troops by day of publication',
    description: 'Troops stated, by day of publication',
    width: 420,
    height: 200,
    data: { name: 'rows' },
    datasets: { rows },
    mark: { type: 'point', filled: true, size: 160, tooltip: true },
    encoding: {
      x: { field: 'published', type: 'nominal' },
      y: { field: 'value', type: 'quantitative' },
      href: { field: 'url' },
      tooltip: [{ field: 'quote' }, { field: 'speaker' }],
    },
    config: SAMPLE_THEMES.light,
  };
}

function bySpeaker(claims: readonly ClaimRow[]): object {
  const rows = claims.map(({ claim, category, speaker }) => ({
    claim,
    category: category ?? 'other',
    speaker: speaker ?? 'own voice',
  }));
  return {
    $schema: SCHEMA,
    title: 'Claims by speaker',
    description: 'How many claims each speaker makes',
    width: 300,
    data: { name: 'rows' },
    datasets: { rows },
    mark: 'bar',
    encoding: {
      y: { field: 'speaker', type: 'nominal', axis: { labelLimit: 0 } },
      x: { aggregate: 'count' },
    },
    config: SAMPLE_THEMES.light,
  };
}

/** Two charts of the sample corpus: one of single claims, one of sums over them. */
export function sampleCharts(claims: readonly ClaimRow[]): ReportChart[] {
  const specs = [
    ['troops', 'Troops by day', stated(claims)],
    ['speakers', 'Claims by speaker', bySpeaker(claims)],
  ] as const;
  return specs.map(([id, title, spec]) => ({ id, title, spec }));
}
