import type { ClaimRow } from '@muster/model';
import { WIDTH, type ChartOptions } from '../chart-options.ts';
import { pixels } from '../marks/pixels.ts';
import { listLayout, placeTexts, type ListLayout, type PlacedText } from '../panels/list-layout.ts';
import { listTexts } from '../panels/list-texts.ts';
import { FIGURE_TOOLTIP } from '../marks/tooltip.ts';
import { figureRows, isPlaced, type FigureRow } from '../rows/figure-row.ts';
import { groupBy } from '../rows/group-by.ts';
import { charactersIn, roughWidth } from '../scales/wrap-words.ts';
import { leftOutWords, scopeWords } from '../scope.ts';
import { SIZES, THEMES } from '../theme/theme.ts';
import { chartSpec, drawable, type ChartSpec, type Mark, type Panel, type Position } from '../vega-lite.ts';

/** The latest figure of one source for one quantity. */
interface QuantityCell extends FigureRow, PlacedText {
  /** The figure's amount as a share of the largest that any source gives for the same quantity. */
  readonly share: number;
  /** Where and when, under the figure: "Kursk, Nov 2024". */
  readonly where: string;
  /** Whether the cell is so dark that its words must be light. */
  readonly dark: boolean;
}

/** How large a heatmap may grow. */
export interface SourceByQuantityOptions extends ChartOptions {
  /** The sources and quantities with most figures are kept. */
  readonly mostSources?: number;
  readonly mostQuantities?: number;
}

/** Pixels between two rows of cells, the height of a row, and the width of a column at least and at most. */
const GAP = 2;
const ROW_HEIGHT = 38;
const LEAST_COLUMN = 92;
const MOST_COLUMN = 190;

/** From this share on, the ramp carries light words. */
const DARK_FROM = 0.55;

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

/** What a source said last: the whole rather than its part, and the greater figure of the same day. */
function newest(rows: readonly FigureRow[]): FigureRow {
  const [last] = [...rows].sort(
    (a, b) =>
      (b.said ?? '').localeCompare(a.said ?? '', 'en') ||
      Number(a.partial) - Number(b.partial) ||
      b.anchor - a.anchor,
  );
  return last!;
}

/** Where, as far as a line of so many characters takes it, and when a figure was said. */
function whereAndWhen({ place, day }: FigureRow, characters: number): string {
  const when = day.replace(/^\d+ (?=\D)/u, '');
  if (place === null || place.length > characters) return when;
  return place.length + when.length > characters ? place : `${place}, ${when}`;
}

function quantityCells(
  rows: readonly FigureRow[],
  sources: readonly string[],
  places: readonly PlacedText[],
  column: number,
): QuantityCell[] {
  const largest = new Map<string, number>();
  const cells = [...groupBy(rows, ({ source, category }) => JSON.stringify([source, category])).values()].map(
    newest,
  );
  for (const row of cells)
    largest.set(row.category, Math.max(largest.get(row.category) ?? 0, Math.abs(row.anchor)));
  const named = new Set<string>();
  return cells.map((row) => {
    const placed = places[sources.indexOf(row.source)]!;
    // A name is written once, beside the first cell of its source.
    const name = named.has(row.source) ? '' : placed.name;
    named.add(row.source);
    const share = Math.abs(row.anchor) / (largest.get(row.category) || 1);
    return {
      ...row,
      ...placed,
      bottom: placed.bottom - GAP,
      name,
      where: whereAndWhen(row, charactersIn(column - 8, SIZES.small)),
      share,
      dark: share >= DARK_FROM,
    };
  });
}

function heatPanel(
  rows: readonly QuantityCell[],
  quantities: string[],
  layout: ListLayout,
  size: { readonly width: number; readonly height: number },
): Panel<QuantityCell> {
  const y = pixels<QuantityCell>('middle');
  const axis = {
    title: null,
    orient: 'top',
    labelAngle: 0,
    labelExpr: "split(datum.label, ' ')",
    domain: false,
    ticks: false,
  } as const;
  const x: Position<QuantityCell> = {
    field: 'category',
    type: 'nominal',
    sort: quantities,
    axis,
    scale: { domain: quantities, paddingInner: 0.03 },
  };
  const words = (dark: boolean, field: 'figure' | 'where'): Mark<QuantityCell> => ({
    transform: [{ filter: { field: 'dark', equal: dark } }],
    mark: {
      type: 'text',
      style: dark ? 'onHigh' : 'onLow',
      baseline: 'middle',
      ...(field === 'figure' ? { dy: -6, fontWeight: 'bold' } : { dy: 8, fontSize: SIZES.small }),
    },
    encoding: { x, y, text: { field, type: 'nominal' } },
  });
  const legend = {
    title: 'share of the largest figure for the same quantity',
    orient: 'bottom' as const,
    format: '.0%',
    values: [0, 0.5, 1],
    gradientLength: 240,
    titleLimit: 0,
  };
  const cell: Mark<QuantityCell> = {
    mark: { type: 'rect' },
    encoding: {
      x,
      y: pixels<QuantityCell>('top'),
      y2: { field: 'bottom' },
      color: { field: 'share', type: 'quantitative', scale: { domain: [0, 1] }, legend },
      tooltip: FIGURE_TOOLTIP,
    },
  };
  const guide: Mark<QuantityCell> = {
    mark: { type: 'rule', style: 'guide', aria: false },
    encoding: { y },
  };
  const layer = drawable(rows, [
    guide,
    cell,
    words(false, 'figure'),
    words(true, 'figure'),
    words(false, 'where'),
    words(true, 'where'),
    ...(listTexts(layout) as Mark<QuantityCell>[]),
  ]);
  return { ...size, layer };
}

/** Pixels of the widest figure, which is bold. */
function widestFigure(rows: readonly FigureRow[]): number {
  return Math.max(LEAST_COLUMN, ...rows.map(({ figure }) => roughWidth(figure, SIZES.note) * 1.05 + 8));
}

/**
 * Which source speaks of which quantity, and what it said of it last: the darker a cell, the nearer to the largest figure
 * that anyone gives.
 *
 * Returns null where no count has a number.
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
  if (kept.length === 0) return null;
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
