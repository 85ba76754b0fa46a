import { figureMarks } from '../marks/figure-marks.ts';
import { pixels } from '../marks/pixels.ts';
import { endsOf } from '../rows/anchor.ts';
import type { FigureRow } from '../rows/figure-row.ts';
import { phrase } from '../rows/phrase.ts';
import { amountAxis } from '../scales/amount-axis.ts';
import { numberScale } from '../scales/number-scale.ts';
import { drawable, type Mark, type Panel, type Position } from '../vega-lite.ts';
import {
  axisSide,
  listLayout,
  placeTexts,
  type ListLayout,
  type ListText,
  type PlacedText,
} from './list-layout.ts';
import { listTexts } from './list-texts.ts';

/** A figure in a list: a row with its name and its words. */
export type ListedFigure = FigureRow & PlacedText;

/** What a list writes beside each figure. */
export interface ListWords<Row extends FigureRow> {
  readonly nameOf: (row: Row) => string;
  readonly noteOf?: (row: Row) => string;
  readonly wordsOf?: (row: Row) => string;
  /** Whether a name stands once for all the rows that follow with the same name. */
  readonly once?: boolean;
}

/** Pixels that the marks of a row take at least. */
const MARK = 22;

/** Lists of figures laid out alike, one below the other: their rows, and how high each list is. */
export interface FigureLists<Row extends FigureRow> {
  readonly layout: ListLayout;
  readonly lists: readonly { readonly rows: readonly (Row & PlacedText)[]; readonly height: number }[];
}

function textsOf<Row extends FigureRow>(rows: readonly Row[], words: ListWords<Row>): ListText[] {
  const { nameOf, noteOf = () => '', wordsOf = phrase, once = false } = words;
  return rows.map((row, index) => {
    const name = nameOf(row);
    const before = rows[index - 1];
    const repeated = once && before !== undefined && nameOf(before) === name;
    return { name: repeated ? '' : name, note: noteOf(row), words: [wordsOf(row)] };
  });
}

/** Writes and stacks the figures of some lists; a name that repeats the one above stands there once. */
export function figureLists<Row extends FigureRow>(
  groups: readonly (readonly Row[])[],
  words: ListWords<Row>,
  width: number,
): FigureLists<Row> {
  const texts = groups.map((rows) => textsOf(rows, words));
  const layout = listLayout(texts.flat(), width);
  const lists = groups.map((rows, index) => {
    const placed = placeTexts(texts[index]!, layout, MARK);
    return {
      rows: rows.map((row, at) => ({ ...row, ...placed.rows[at]! })),
      height: placed.height,
    };
  });
  return { layout, lists };
}

/** How a list is to be drawn. */
export interface FigureListOptions {
  readonly layout: ListLayout;
  /** Pixels, of all rows together. */
  readonly height: number;
  readonly amountTitle?: string;
  /** Whether a thin line leads from zero to each figure. */
  readonly stems?: boolean;
}

/** A list of figures: an interval plot with the names and the words of its figures. */
export function figureList(
  rows: readonly ListedFigure[],
  { layout, height, amountTitle, stems = false }: FigureListOptions,
): Panel<ListedFigure> {
  const row = pixels<ListedFigure>('middle');
  const amount = amountAxis(numberScale(rows.flatMap(endsOf)), amountTitle ?? null, {
    width: layout.panel,
    orient: axisSide(height),
  });
  const guide: Mark<ListedFigure> = {
    mark: { type: 'rule', style: 'guide', aria: false },
    encoding: { y: row },
  };
  const stem: Mark<ListedFigure> = {
    transform: [{ filter: { field: 'value', valid: true } }],
    mark: { type: 'rule', style: 'stem', aria: false },
    encoding: { x: { ...amount, field: 'value', type: 'quantitative' }, x2: { datum: 0 }, y: row },
  };
  const layer = drawable(rows, [
    stems ? stem : guide,
    ...(figureMarks({ along: 'x', amount, across: row as Position<FigureRow> }) as Mark<ListedFigure>[]),
    ...(listTexts(layout) as Mark<ListedFigure>[]),
  ]);
  return { width: layout.panel, height, layer };
}
