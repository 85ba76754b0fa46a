import { anchorOf } from './anchor.ts';
import type { FigureRow } from './figure-row.ts';
import { groupBy } from './group-by.ts';

/**
 * The figures that the lines of their sources pass through: one a day and panel, the greatest that is neither a forecast
 * nor a part of another figure. A source with one such figure has no line, and none
 * has it that shares its series with others.
 */
export function threadedRows(
  rows: readonly FigureRow[],
  panelOf: (row: FigureRow) => string,
): Set<FigureRow> {
  const best = new Map<string, FigureRow>();
  for (const row of rows) {
    if (!row.sure || row.partial || row.series !== row.source) continue;
    const key = JSON.stringify([panelOf(row), row.source, row.said]);
    const other = best.get(key);
    if (other === undefined || anchorOf(row) > anchorOf(other)) best.set(key, row);
  }
  const lines = groupBy([...best.values()], (row) => JSON.stringify([panelOf(row), row.source]));
  return new Set([...lines.values()].filter((line) => line.length > 1).flat());
}
