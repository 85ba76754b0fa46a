import type { ClaimRow } from '@muster/model';
import type { ChartOptions } from '../chart-options.ts';
import { LINE_HEIGHT } from '../marks/row-text.ts';
import { phrase } from '../panels/figure-list.ts';
import { figureRows, type FigureRow } from '../rows/figure-row.ts';
import { latest } from '../rows/latest.ts';
import { wrapWords } from '../scales/wrap-words.ts';
import { leftOutWords, scopeWords } from '../scope.ts';
import { THEMES } from '../theme/theme.ts';
import { chartSpec, drawable, type ChartSpec, type Column, type Mark, type Panel } from '../vega-lite.ts';

/** A claim as a line of the table: words broken into lines, and where the line begins. */
interface ProvenanceRow extends FigureRow {
  readonly line: number;
  /** Pixels from the table's top to the line's own. */
  readonly top: number;
  readonly dayCell: string;
  readonly figureCell: string;
  readonly sourceCell: string;
  readonly quoteCell: string;
  readonly reportCell: string;
  /** Whether the report has an address. */
  readonly linked: boolean;
  readonly start: number;
  readonly end: number;
}

/** How long the table may grow. */
export interface ProvenanceOptions {
  readonly theme?: ChartOptions['theme'];
  /** The latest claims are kept. */
  readonly most?: number;
}

/** A column: its head, where it begins in pixels, and how many characters a line of it takes. */
interface Cell {
  readonly field: Extract<Column<ProvenanceRow>, `${string}Cell`>;
  readonly head: string;
  readonly x: number;
  readonly characters: number;
}

const CELLS: readonly Cell[] = [
  { field: 'dayCell', head: 'Published', x: 0, characters: 12 },
  { field: 'figureCell', head: 'Figure', x: 84, characters: 24 },
  { field: 'sourceCell', head: 'Said by', x: 250, characters: 30 },
  { field: 'quoteCell', head: 'Quote', x: 452, characters: 58 },
  { field: 'reportCell', head: 'Report and place', x: 824, characters: 26 },
];
/** The figure and its words stand out from where and when they were said. */
const STYLES = {
  dayCell: 'rowNote',
  figureCell: 'tableFigure',
  sourceCell: 'rowNote',
  quoteCell: 'rowName',
  reportCell: 'rowNote',
} as const;
const WIDTH = 1000;
/** Pixels above and below a line's words, and of the head. */
const PADDING = 6;
const HEAD = 20;

/** A sentence in quotation marks, unless it has some of its own. */
const quoted = (quote: string) => (/["“”]/u.test(quote) ? quote : `“${quote}”`);

function provenanceRows(claims: readonly ClaimRow[]): ProvenanceRow[] {
  let top = HEAD;
  return figureRows(claims).map((row, index) => {
    const { start, end } = claims[index]!;
    const wrap = (text: string, cell: number) => wrapWords(text, CELLS[cell]!.characters);
    const report = [...wrap(row.outlet ?? 'no outlet', 4), ...wrap(`${row.report}, ${start}–${end}`, 4)];
    const cells = [
      [row.day],
      wrap(phrase(row), 1),
      wrap(row.source, 2),
      wrap(quoted(row.quote), 3),
      report,
    ] as const;
    const words = cells.map((lines) => lines.join('\n'));
    const [dayCell = '', figureCell = '', sourceCell = '', quoteCell = '', reportCell = ''] = words;
    const placed = {
      ...row,
      line: index + 1,
      linked: row.url !== null,
      top,
      dayCell,
      figureCell,
      sourceCell,
      quoteCell,
      reportCell,
      start,
      end,
    };
    top += Math.max(...cells.map(({ length }) => length)) * LINE_HEIGHT + 2 * PADDING;
    return placed;
  });
}

/** By day, report and place in it. */
function inOrder(a: ClaimRow, b: ClaimRow): number {
  return (
    (a.published ?? '').localeCompare(b.published ?? '', 'en') ||
    a.report.localeCompare(b.report, 'en') ||
    a.start - b.start
  );
}

/** The table's height: down to the last line's lower edge. */
function heightOf(rows: readonly ProvenanceRow[]): number {
  const last = rows.at(-1)!;
  const lines = CELLS.map(({ field }) => last[field].split('\n').length);
  return last.top + Math.max(...lines) * LINE_HEIGHT + 2 * PADDING;
}

function provenancePanel(rows: readonly ProvenanceRow[]): Panel<ProvenanceRow> {
  const y = { field: 'top', type: 'quantitative', scale: null, axis: null } as const;
  const text = {
    type: 'text',
    align: 'left',
    baseline: 'top',
    lineBreak: '\n',
    lineHeight: LINE_HEIGHT,
  } as const;
  const head = CELLS.map(({ head: words, x }): Mark<ProvenanceRow> => ({
    transform: [{ filter: { field: 'line', equal: 1 } }],
    mark: { ...text, style: 'tableHead', x, y: 0 },
    encoding: { text: { datum: words } },
  }));
  const cell = ({ field, x }: Cell, linked: boolean): Mark<ProvenanceRow> => ({
    ...(field === 'reportCell'
      ? { transform: [{ filter: { field: 'linked', equal: linked } as const }] }
      : {}),
    mark: { ...text, style: linked ? 'link' : STYLES[field], x, dy: PADDING },
    encoding: {
      y,
      text: { field, type: 'nominal' },
      description: { field, type: 'nominal' },
      ...(linked ? { href: { field: 'url', type: 'nominal' } } : {}),
    },
  });
  const cells = CELLS.flatMap((one) =>
    one.field === 'reportCell' ? [cell(one, false), cell(one, true)] : [cell(one, false)],
  );
  const rule: Mark<ProvenanceRow> = { mark: { type: 'rule', style: 'guide', aria: false }, encoding: { y } };
  return { width: WIDTH, height: heightOf(rows), layer: drawable(rows, [rule, ...head, ...cells]) };
}

/**
 * Where every figure comes from: who said it, in which words, in which report and between which characters, with its link.
 *
 * Returns null where no claim has a quote.
 */
export function provenance(claims: readonly ClaimRow[], options: ProvenanceOptions = {}): ChartSpec | null {
  const { theme = 'light', most = 25 } = options;
  const quoting = claims.filter(({ quote }) => quote !== '');
  if (quoting.length === 0) return null;
  const kept = latest(
    quoting.map((row) => ({ ...row, said: row.published })),
    most,
  );
  const rows = provenanceRows([...kept].sort(inOrder));
  const title = 'Where each figure comes from';
  const scope = scopeWords(rows, 'claim');
  return chartSpec({
    title,
    subtitle: [
      scope,
      ...leftOutWords({
        earlier: quoting.length - rows.length,
        'without a quote': claims.length - quoting.length,
      }),
    ],
    description: `${title}. ${scope}.`,
    rows,
    config: THEMES[theme],
    view: { kind: 'panel', panel: provenancePanel(rows) },
  });
}
