import { pixels } from '../marks/pixels.ts';
import { drawable, type Mark, type Panel, type Position, type TooltipLine } from '../vega-lite.ts';
import type { ListLayout, PlacedText } from './list-layout.ts';
import { listTexts } from './list-texts.ts';

/** How many claims one source makes with one certainty. */
export interface CertaintyCell extends PlacedText {
  readonly source: string;
  readonly certainty: string;
  readonly claims: number;
  readonly reports: number;
  /** Words of the first of them. */
  readonly quote: string;
}

/** Pixels of a column at most. */
const COLUMN = 150;

const TOOLTIP: TooltipLine<CertaintyCell>[] = [
  { field: 'source', type: 'nominal', title: 'speaker' },
  { field: 'certainty', type: 'nominal', title: 'how sure' },
  { field: 'claims', type: 'quantitative', title: 'claims' },
  { field: 'reports', type: 'quantitative', title: 'reports' },
  { field: 'quote', type: 'nominal', title: 'for example' },
];

/** A row a source, a column a certainty, a disc as large as the number of claims, which is written beside it. */
export function certaintyPanel(
  rows: readonly CertaintyCell[],
  columns: readonly string[],
  layout: ListLayout,
  height: number,
): Panel<CertaintyCell> {
  const row = pixels<CertaintyCell>('middle');
  const axis = {
    title: null,
    orient: 'top',
    labelAngle: 0,
    labelExpr: "split(datum.label, ' ')",
    // Room for the second line of "not committed".
    labelPadding: columns.some((words) => words.includes(' ')) ? 20 : 8,
    domain: false,
    ticks: false,
  } as const;
  const x: Position<CertaintyCell> = {
    field: 'certainty',
    type: 'ordinal',
    sort: [...columns],
    scale: { domain: [...columns] },
    axis,
  };
  const most = Math.max(...rows.map(({ claims }) => claims));
  const guide: Mark<CertaintyCell> = {
    mark: { type: 'rule', style: 'guide', aria: false },
    encoding: { y: row },
  };
  return {
    width: Math.min(layout.panel, columns.length * COLUMN),
    height,
    layer: [
      guide,
      {
        mark: { type: 'circle', style: 'bubble' },
        encoding: {
          x,
          y: row,
          size: {
            field: 'claims',
            type: 'quantitative',
            legend: null,
            scale: { domain: [0, most], range: [0, 420] },
          },
          tooltip: TOOLTIP,
        },
      },
      ...(['seam', 'figure'] as const).map((style): Mark<CertaintyCell> => ({
        mark: { type: 'text', style, align: 'left', dx: 16, ...(style === 'seam' ? { aria: false } : {}) },
        encoding: { x, y: row, text: { field: 'claims', type: 'quantitative' } },
      })),
      ...drawable(rows, listTexts(layout) as Mark<CertaintyCell>[]),
    ],
  };
}
