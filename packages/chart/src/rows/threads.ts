import { anchorOf } from './anchor.ts';
import type { FigureRow } from './figure-row.ts';

/**
 * The figures that the lines of their sources pass through: one a day and panel, the greatest that is neither a forecast
 * nor a part of another figure.
 */
export function threadedRows(
  rows: readonly FigureRow[],
  panelOf: (row: FigureRow) => string,
): Set<FigureRow> {
  const best = new Map<string, FigureRow>();
  for (const row of rows) {
    if (!row.sure || row.partial) continue;
    const key = JSON.stringify([panelOf(row), row.source, row.said]);
    const other = best.get(key);
    if (other === undefined || anchorOf(row) > anchorOf(other)) best.set(key, row);
  }
  return new Set(best.values());
}
