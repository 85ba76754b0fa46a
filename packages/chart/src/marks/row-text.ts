import type { Column, Mark, Position } from '../vega-lite.ts';

/** Pixels from line to line of a text beside a row. */
export const LINE_HEIGHT = 13;

/** Words beside the rows of a panel: broken where the column holds a line break, and centred on their row. */
export interface RowText<Row> {
  readonly text: Column<Row>;
  readonly row: Position<Row>;
  /** Pixels from the panel's left edge. */
  readonly x: number;
  readonly align: 'left' | 'right';
  /** A style of the theme. */
  readonly style: string;
}

/** The mark that writes words beside each row. */
export function rowText<Row>({ text, row, x, align, style }: RowText<Row>): Mark<Row> {
  const dy = { expr: `-${LINE_HEIGHT / 2} * (length(split(datum.${text}, '\\n')) - 1)` };
  return {
    // An empty text is nothing to see, and a picture without words to a screen reader.
    transform: [{ filter: { not: { field: text, equal: '' } } }],
    mark: { type: 'text', style, align, baseline: 'middle', lineBreak: '\n', lineHeight: LINE_HEIGHT, x, dy },
    encoding: {
      y: row,
      text: { field: text, type: 'nominal' },
      description: { field: text, type: 'nominal' },
    },
  };
}
