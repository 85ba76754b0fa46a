import type { Column, Mark, Position } from '../vega-lite.ts';

/** Pixels from line to line of a text beside a row. */
export const LINE_HEIGHT = 14;

/** Words beside the rows of a panel, broken where the column holds a line break. */
export interface RowText<Row> {
  readonly text: Column<Row>;
  readonly row: Position<Row>;
  /** Pixels from the panel's left edge, or its right edge. */
  readonly x: number | 'width';
  readonly dx?: number;
  readonly align: 'left' | 'right';
  /** Whether the lines are centred on their row or begin there. */
  readonly baseline: 'middle' | 'top';
  /** A style of the theme. */
  readonly style: string;
}

/** The mark that writes words beside each row. */
export function rowText<Row>({ text, row, x, dx = 0, align, baseline, style }: RowText<Row>): Mark<Row> {
  const dy =
    baseline === 'top'
      ? {}
      : { dy: { expr: `-${LINE_HEIGHT / 2} * (length(split(datum.${text}, '\\n')) - 1)` } };
  return {
    // An empty text is nothing to see, and a picture without words to a screen reader.
    transform: [{ filter: { not: { field: text, equal: '' } } }],
    mark: { type: 'text', style, align, baseline, lineBreak: '\n', lineHeight: LINE_HEIGHT, x, dx, ...dy },
    encoding: {
      y: row,
      text: { field: text, type: 'nominal' },
      description: { field: text, type: 'nominal' },
    },
  };
}
