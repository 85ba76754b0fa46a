import type { FigureRow } from './figure-row.ts';
import { groupBy } from './group-by.ts';

/** One line: a source on one subject, in one panel. */
export function lineOf(row: FigureRow, panelOf: (row: FigureRow) => string): string {
  return JSON.stringify([panelOf(row), row.source, row.subject]);
}

/**
 * The figures that the lines of their sources pass through: one a day and panel, the greatest that the source states and
 * that is no part of another figure. A line joins figures of one subject only: what is counted in one region and in
 * a whole country is no series. A source with one such figure has no line, and none
 * has it that shares its series with others.
 */
export function threadedRows(
  rows: readonly FigureRow[],
  panelOf: (row: FigureRow) => string,
): Set<FigureRow> {
  const best = new Map<string, FigureRow>();
  for (const row of rows) {
    if (row.stance !== 'stated' || row.partial || row.series !== row.source) continue;
    const key = JSON.stringify([lineOf(row, panelOf), row.said]);
    const other = best.get(key);
    if (other === undefined || row.anchor > other.anchor) best.set(key, row);
  }
  const lines = groupBy([...best.values()], (row) => lineOf(row, panelOf));
  return new Set([...lines.values()].filter((line) => line.length > 1).flat());
}
