import { pixels } from '../marks/pixels.ts';
import { LINE_HEIGHT } from '../marks/row-text.ts';
import type { FigureRow } from '../rows/figure-row.ts';
import { charactersIn, wrapWords } from '../scales/wrap-words.ts';
import { drawable, type Mark, type Panel } from '../vega-lite.ts';
import { phrase } from '../rows/phrase.ts';
import { NARROW, PADDING, SIZES } from '../theme/sizes.ts';

/** A claim with its place in its report. */
export interface PlacedFigure extends FigureRow {
  readonly start: number;
  readonly end: number;
}

/** A claim as a row of the table: words broken into lines, and where they begin, in pixels from the table's top. */
export interface ProvenanceRow extends PlacedFigure {
  readonly line: number;
  readonly top: number;
  readonly dayCell: string;
  readonly figureCell: string;
  readonly sourceCell: string;
  readonly quoteCell: string;
  readonly reportCell: string;
  readonly dayAt: number;
  readonly figureAt: number;
  readonly sourceAt: number;
  readonly quoteAt: number;
  readonly reportAt: number;
  /** Whether the report has an address. */
  readonly linked: boolean;
}

/** A column: its head, the style of its words, where it begins and ends as a share of the table's width. */
interface Column {
  readonly name: 'day' | 'figure' | 'source' | 'quote' | 'report';
  readonly head: string;
  readonly style: string;
  readonly from: number;
  readonly to: number;
}

/** The figure and its words stand out from where and when they were said. */
const COLUMNS: readonly Column[] = [
  { name: 'day', head: 'Published', style: 'rowNote', from: 0, to: 0.1 },
  { name: 'figure', head: 'Figure', style: 'tableFigure', from: 0.1, to: 0.26 },
  { name: 'source', head: 'Said by', style: 'rowNote', from: 0.27, to: 0.44 },
  { name: 'quote', head: 'Quote', style: 'rowName', from: 0.45, to: 0.8 },
  { name: 'report', head: 'Report and place', style: 'rowNote', from: 0.81, to: 1 },
];
/** In a narrow table each claim is a block: figure, words, then who, where and when. */
const BLOCK: readonly Column[] = ['figure', 'quote', 'source', 'day', 'report'].map((name) => ({
  ...COLUMNS.find((column) => column.name === name)!,
  from: 0,
  to: 1,
}));
/** Pixels above and below a row's words, and of the head. */
const GAP = 6;
const HEAD = 22;

/** A sentence in quotation marks, unless it has some of its own. */
const quoted = (quote: string) => (/["“”]/u.test(quote) ? quote : `“${quote}”`);

/** What stands in the cells of a row, a list of lines to be wrapped each. */
function cellsOf(row: PlacedFigure): Readonly<Record<Column['name'], readonly string[]>> {
  const { day, source, quote, outlet, report, url, start, end } = row;
  // Grey print tells no blue link apart.
  const link = url === null ? '' : ' ↗';
  return {
    day: [day],
    figure: [phrase(row)],
    source: [source],
    quote: [quoted(quote)],
    report: [outlet ?? 'no outlet', `${report}, ${start}–${end}${link}`],
  };
}

interface PlacedRow {
  readonly row: ProvenanceRow;
  readonly height: number;
}

function placeRow(row: PlacedFigure, line: number, top: number, width: number): PlacedRow {
  const stacked = width < NARROW;
  const words = cellsOf(row);
  const cells: Record<string, string> = {};
  const places: Record<string, number> = {};
  let tallest = 0;
  let height = 0;
  for (const { name, style, from, to } of stacked ? BLOCK : COLUMNS) {
    const size = style === 'tableFigure' || style === 'rowName' ? SIZES.label : SIZES.note;
    const characters = charactersIn((to - from) * (width - 2 * PADDING), size);
    const lines = words[name].flatMap((part) => wrapWords(part, characters));
    cells[`${name}Cell`] = lines.join('\n');
    places[`${name}At`] = top + GAP + (stacked ? height : 0);
    height += lines.length * LINE_HEIGHT;
    tallest = Math.max(tallest, lines.length * LINE_HEIGHT);
  }
  return {
    row: { ...row, ...cells, ...places, line, top, linked: row.url !== null } as unknown as ProvenanceRow,
    height: (stacked ? height : tallest) + 2 * GAP,
  };
}

/** Claims as a table with their words and places: its rows, and the panel that draws them. */
export function provenanceTable(
  claims: readonly PlacedFigure[],
  width: number,
): { readonly rows: readonly ProvenanceRow[]; readonly panel: Panel<ProvenanceRow> } {
  const stacked = width < NARROW;
  let height = stacked ? 0 : HEAD;
  const rows = claims.map((claim, index) => {
    const placed = placeRow(claim, index + 1, height, width);
    height += placed.height;
    return placed.row;
  });
  const layer = drawable(rows, [
    { mark: { type: 'rule', style: 'guide', aria: false }, encoding: { y: pixels<ProvenanceRow>('top') } },
    ...(stacked ? [] : COLUMNS.map(headMark)),
    ...(stacked ? BLOCK : COLUMNS).flatMap((column) =>
      column.name === 'report' ? [cellMark(column, false), cellMark(column, true)] : [cellMark(column)],
    ),
  ]);
  return { rows, panel: { width: width - 2 * PADDING, height, layer } };
}

const TEXT = {
  type: 'text',
  align: 'left',
  baseline: 'top',
  lineBreak: '\n',
  lineHeight: LINE_HEIGHT,
} as const;

function headMark({ head, from }: Column): Mark<ProvenanceRow> {
  return {
    transform: [{ filter: { field: 'line', equal: 1 } }],
    mark: { ...TEXT, style: 'tableHead', x: { expr: `${from} * width` }, y: 0 },
    encoding: { text: { datum: head } },
  };
}

/** The words of a column; of reports with an address, or of those without one, where that is asked for. */
function cellMark({ name, style, from }: Column, linked?: boolean): Mark<ProvenanceRow> {
  return {
    ...(linked === undefined ? {} : { transform: [{ filter: { field: 'linked', equal: linked } }] }),
    mark: { ...TEXT, style: linked === true ? 'link' : style, x: { expr: `${from} * width` } },
    encoding: {
      y: pixels<ProvenanceRow>(`${name}At`),
      text: { field: `${name}Cell`, type: 'nominal' },
      description: { field: `${name}Cell`, type: 'nominal' },
      ...(linked === true ? { href: { field: 'url', type: 'nominal' } } : {}),
    },
  };
}
