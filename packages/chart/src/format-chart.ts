import { isObject } from './lint/units.ts';
import type { ChartSpec } from './vega-lite.ts';

/** Names of the rows while the rest of the chart is laid out. */
const placeholder = (name: string) => `\u0000rows of ${name}\u0000`;

/**
 * A chart as the text of a `.vl.json` file: two spaces deep, a row of data a line, the keys in the order in which the chart
 * names them, a line break at the end.
 */
export function formatChart(spec: ChartSpec): string {
  const datasets: Record<string, unknown> = isObject(spec.datasets) ? spec.datasets : {};
  const names = Object.keys(datasets);
  const stand = { ...spec, datasets: Object.fromEntries(names.map((name) => [name, placeholder(name)])) };
  return names.reduce(
    (text, name) => {
      const rows = (datasets[name] as unknown[]).map((row) => `      ${JSON.stringify(row)}`);
      return text.replace(JSON.stringify(placeholder(name)), () => `[\n${rows.join(',\n')}\n    ]`);
    },
    `${JSON.stringify(names.length === 0 ? spec : stand, null, 2)}\n`,
  );
}
