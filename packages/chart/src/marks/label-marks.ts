import type { Arranged } from '../panels/arrange.ts';
import type { FigureRow } from '../rows/figure-row.ts';
import type { Encoding, Mark, Position } from '../vega-lite.ts';
import { DODGE } from './figure-marks.ts';

type Row = FigureRow & Arranged;

const cell = (column: keyof Arranged) => ({ expr: `datum.${column}` });

/** How labels are to be drawn: along which day and amount their marks stand, and which of them fade. */
export interface LabelChannels {
  readonly across: Position<Row>;
  /** The channel of the day that a line ends on: of the same unit as the one that it begins on. */
  readonly acrossEnd: NonNullable<Encoding<Row>['x2']>;
  readonly amount: object;
  readonly opacity: NonNullable<Encoding<Row>['opacity']>;
}

/**
 * The figures written beside their marks, each on a seam of the background, so that no line of the grid runs through it; and
 * thin lines to those that stand a little way off.
 */
export function labelMarks({ across, acrossEnd, amount, opacity }: LabelChannels): Mark<Row>[] {
  const y = { ...amount, field: 'anchor', type: 'quantitative' } as Position<Row>;
  const words = (style: string, rest: object = {}): Mark<Row> => ({
    transform: [{ filter: { field: 'labelled', equal: true } }],
    mark: {
      type: 'text',
      style,
      baseline: 'middle',
      xOffset: DODGE,
      align: cell('labelAlign') as never,
      dx: cell('labelDx'),
      dy: cell('labelDy'),
      ...rest,
    },
    encoding: { x: across, y, text: { field: 'label', type: 'nominal' }, opacity },
  });
  const leader: Mark<Row> = {
    transform: [{ filter: { field: 'led', equal: true } }],
    mark: {
      type: 'rule',
      style: 'leader',
      aria: false,
      xOffset: cell('leaderFromX'),
      x2Offset: cell('leaderToX'),
      yOffset: cell('leaderFromY'),
      y2Offset: cell('leaderToY'),
    },
    encoding: { x: across, x2: acrossEnd, y, y2: { field: 'anchor' }, opacity },
  };
  return [leader, words('seam', { aria: false }), words('figure')];
}
