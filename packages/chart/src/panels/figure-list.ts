import { figureMarks } from '../marks/figure-marks.ts';
import { rowText } from '../marks/row-text.ts';
import { stack, stacked } from '../marks/stack.ts';
import { endsOf } from '../rows/anchor.ts';
import type { FigureRow } from '../rows/figure-row.ts';
import { amountAxis } from '../scales/amount-axis.ts';
import { numberScale } from '../scales/number-scale.ts';
import { wrapWords } from '../scales/wrap-words.ts';
import { drawable, type Mark, type Panel, type Position } from '../vega-lite.ts';

/** A figure in a list: one line a figure, its name on the left, its words on the right. */
export interface ListedFigure extends FigureRow {
  /** Pixels from the panel's top to the row's middle. */
  readonly middle: number;
  /** Left of the axis, broken into lines; empty where it is the same as above. */
  readonly name: string;
  /** Second column on the left: "18 Oct 2024". */
  readonly note: string;
  /** Right of the panel: "≥ 3,000 soldiers, eastern Russia". */
  readonly words: string;
}

/** What a list writes beside each figure. */
export interface ListWords<Row extends FigureRow> {
  readonly nameOf: (row: Row) => string;
  readonly noteOf?: (row: Row) => string;
  readonly wordsOf?: (row: Row) => string;
  /** Whether a name stands once for all the rows that follow with the same name. */
  readonly once?: boolean;
}

/** Characters a line on the left and on the right; pixels of the lowest row. */
const NAME_CHARACTERS = 46;
const WORDS_CHARACTERS = 60;
const ROW_HEIGHT = 22;
/** Pixels between the panel and its words, and the width of the second column on the left. */
const GAP = 14;
const NOTE_WIDTH = 76;

/** What a figure's category is where it has none: its kind, which is no noun. */
const KINDS = new Set([
  'count',
  'calibre',
  'measure',
  'money',
  'percent',
  'ratio',
  'rate',
  'ordinal',
  'duration',
]);

/** A figure's words with what is counted and where: "≥ 3,000 soldiers, eastern Russia". */
export function phrase({ figure, counted, category, place }: FigureRow): string {
  const noun = counted?.replace(/^(?:the|an?)\s+/iu, '') ?? (KINDS.has(category) ? null : category);
  const head = noun === null ? figure : `${figure} ${noun}`;
  return place === null ? head : `${head}, ${place}`;
}

function stackOf(rows: readonly { readonly name: string; readonly words: string }[]) {
  return stack(
    rows.map(({ name, words }) => [name, words]),
    ROW_HEIGHT,
  );
}

/** Writes and stacks the figures of a list; a name that repeats the one above stands there once. */
export function listRows<Row extends FigureRow>(
  rows: readonly Row[],
  words: ListWords<Row>,
): (Row & ListedFigure)[] {
  const { nameOf, noteOf = () => '', wordsOf = phrase, once = false } = words;
  const written = rows.map((row, index) => {
    const name = nameOf(row);
    const before = rows[index - 1];
    const repeated = once && before !== undefined && nameOf(before) === name;
    return {
      ...row,
      name: repeated ? '' : wrapWords(name, NAME_CHARACTERS).join('\n'),
      note: noteOf(row),
      words: wrapWords(wordsOf(row), WORDS_CHARACTERS).join('\n'),
    };
  });
  const { middles } = stackOf(written);
  return written.map((row, index) => ({ ...row, middle: middles[index]! }));
}

/** How a list is to be drawn. */
export interface FigureListOptions {
  /** Pixels, without the words on both sides. */
  readonly width: number;
  readonly amountTitle?: string;
  /** Whether a thin line leads from zero to each figure. */
  readonly stems?: boolean;
}

/** A list of figures: an interval plot with names on the left and the figures' words on the right. */
export function figureList(
  rows: readonly ListedFigure[],
  { width, amountTitle, stems = false }: FigureListOptions,
): Panel<ListedFigure> {
  const row = stacked<ListedFigure>('middle');
  const amount = amountAxis(numberScale(rows.flatMap(endsOf)), amountTitle ?? null);
  const notes = rows.some(({ note }) => note !== '');
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
    rowText<ListedFigure>({
      text: 'name',
      row,
      x: -GAP - (notes ? NOTE_WIDTH : 0),
      align: 'right',
      style: 'rowName',
    }),
    ...(notes
      ? [rowText<ListedFigure>({ text: 'note', row, x: -GAP, align: 'right', style: 'rowNote' })]
      : []),
    rowText<ListedFigure>({ text: 'words', row, x: width + GAP, align: 'left', style: 'figure' }),
  ]);
  return { width, height: stackOf(rows).height, layer };
}
