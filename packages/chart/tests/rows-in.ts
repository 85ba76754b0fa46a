import type { ChartSpec } from '../src/index.ts';

/** The rows that a chart carries. */
export function rowsIn(spec: ChartSpec): readonly Readonly<Record<string, unknown>>[] {
  const { datasets } = spec as unknown as { datasets: { rows: Record<string, unknown>[] } };
  return datasets.rows;
}
