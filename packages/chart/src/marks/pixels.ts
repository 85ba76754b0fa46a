import type { Column, Position } from '../vega-lite.ts';

/** The channel that reads a row's place in pixels from the panel's top, without scale and axis. */
export function pixels<Row>(field: Column<Row>): Position<Row> {
  return { field, type: 'quantitative', scale: null, axis: null };
}
