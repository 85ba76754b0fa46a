import type { ClaimRow } from '@muster/model';
import type { ChartOptions } from '../chart-options.ts';
import { heatPanel } from '../panels/heat-panel.ts';
import { listLayout, placeTexts } from '../panels/list-layout.ts';
import { quantityCells } from '../panels/quantity-cells.ts';
import { figureRows, isPlaced, type FigureRow } from '../rows/figure-row.ts';
import { groupBy } from '../rows/group-by.ts';
import { roughWidth } from '../scales/wrap-words.ts';
import { leftOutWords, scopeWords } from '../scope.ts';
import { THEMES } from '../theme/theme.ts';
import type { ChartSpec } from '../vega-lite.ts';
import { WIDTH, SIZES } from '../theme/sizes.ts';
import { chartSpec } from '../chart-spec.ts';

/** How large a heatmap may grow. */
export interface SourceByQuantityOptions extends ChartOptions {
  /** The sources and quantities with most figures are kept. */
  readonly mostSources?: number;
  readonly mostQuantities?: number;
}

/** Pixels: the height of a row, and the width of a column at least and at most. */
const ROW_HEIGHT = 38;
const LEAST_COLUMN = 92;
const MOST_COLUMN = 190;

/** Keys by how many rows have them, the most first, at most so many. */
function commonest(rows: readonly FigureRow[], keyOf: (row: FigureRow) => string, most: number): string[] {
  const groups = [...groupBy(rows, keyOf).entries()].sort(([, a], [, b]) => b.length - a.length);
  return groups.slice(0, most).map(([key]) => key);
}

/** The figures of quantities that several sources give: a column with one cell compares nothing. All, where there are none. */
function sharedOnly(rows: readonly FigureRow[]): readonly FigureRow[] {
  const groups = [...groupBy(rows, ({ category }) => category).values()];
  const shared = groups.filter((group) => new Set(group.map(({ source }) => source)).size > 1).flat();
  return shared.length === 0 ? rows : shared;
}

/** Pixels of the widest figure, which is bold. */
function widestFigure(rows: readonly FigureRow[]): number {
  return Math.max(LEAST_COLUMN, ...rows.map(({ figure }) => roughWidth(figure, SIZES.note) * 1.05 + 8));
}

/**
 * Which source speaks of which quantity, and what it said of it last: the darker a cell, the nearer to the largest figure
 * that anyone gives.
 *
 * Returns null where there are no two cells to compare: no count has a number, or one source gives one quantity.
 */
export function sourceByQuantity(
  claims: readonly ClaimRow[],
  options: SourceByQuantityOptions = {},
): ChartSpec | null {
  const { theme = 'light', width = WIDTH, mostSources = 20, mostQuantities = 8 } = options;
  const all = figureRows(claims.filter(({ kind, category }) => kind === 'count' && category !== null)).filter(
    isPlaced,
  );
  const stated = all.filter(({ stance }) => stance === 'stated');
  const sources = commonest(stated, ({ source }) => source, mostSources);
  const shared = sharedOnly(stated);
  const names = sources.map((name) => ({ name, words: [] }));
  const layout = listLayout(names, width);
  const room = Math.max(1, Math.floor(layout.panel / widestFigure(shared)));
  const quantities = commonest(shared, ({ category }) => category, Math.min(mostQuantities, room));
  const kept = stated.filter(
    ({ source, category }) => sources.includes(source) && quantities.includes(category),
  );
  // One cell compares nothing.
  if (new Set(kept.map(({ source, category }) => JSON.stringify([source, category]))).size < 2) return null;
  const present = sources.filter((source) => kept.some((row) => row.source === source));
  const places = placeTexts(
    present.map((name) => ({ name, words: [] })),
    layout,
    ROW_HEIGHT,
  );
  const column = Math.min(layout.panel / quantities.length, MOST_COLUMN);
  const size = { width: Math.floor(column * quantities.length), height: places.height };
  const rows = quantityCells(kept, present, places.rows, column);
  const title = 'The latest figures, source by source';
  const scope = scopeWords(kept);
  return chartSpec({
    title,
    subtitle: [
      scope,
      'In each cell: the latest figure of the source, where and when; a source may speak of another place than its neighbour',
      ...leftOutWords({
        'not certain, still to come or denied': all.length - stated.length,
        'of quantities that one source alone gives': stated.length - shared.length,
        'of rarer sources or quantities': shared.length - kept.length,
      }),
    ],
    description: `${title}. Columns: ${quantities.join(', ')}. ${scope}.`,
    width,
    rows,
    config: THEMES[theme],
    view: { kind: 'panel', panel: heatPanel(rows, quantities, layout, size) },
  });
}
