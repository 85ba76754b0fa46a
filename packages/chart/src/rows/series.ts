import type { FigureRow } from './figure-row.ts';

/** As many sources get a colour and a shape of their own as a reader can tell apart. */
const MOST = 7;

/** The rows with the series they are drawn in, and the series in the order of the legend. */
export interface Series {
  readonly rows: readonly FigureRow[];
  readonly order: string[];
}

/** One series a source, the most frequent first, the first seen before the later; beyond seven, "5 other sources" together. */
export function seriesOf(rows: readonly FigureRow[]): Series {
  const counts = new Map<string, number>();
  for (const { source } of rows) counts.set(source, (counts.get(source) ?? 0) + 1);
  const ranked = [...counts.entries()].sort(([, a], [, b]) => b - a).map(([source]) => source);
  const own = ranked.length <= MOST + 1 ? ranked : ranked.slice(0, MOST);
  const rest = `${ranked.length - own.length} other sources`;
  const kept = new Set(own);
  return {
    rows: rows.map((row) => ({ ...row, series: kept.has(row.source) ? row.source : rest })),
    order: own.length === ranked.length ? own : [...own, rest],
  };
}
