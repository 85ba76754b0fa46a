import type { Column, Position } from '../vega-lite.ts';
import { LINE_HEIGHT } from './row-text.ts';

/** Where rows of different heights stand one below the other, in pixels from the panel's top. */
export interface Stack {
  readonly middles: readonly number[];
  readonly tops: readonly number[];
  readonly bottoms: readonly number[];
  /** Of all rows together. */
  readonly height: number;
}

/** Stacks rows: each is as high as its longest text takes, and at least so many pixels. */
export function stack(texts: readonly (readonly string[])[], leastPixels: number): Stack {
  const lines = texts.map((ofRow) => Math.max(1, ...ofRow.map((text) => text.split('\n').length)));
  const heights = lines.map((count) => Math.max(leastPixels, count * LINE_HEIGHT + 7));
  let height = 0;
  const tops = heights.map((own) => (height += own) - own);
  const bottoms = tops.map((top, index) => top + heights[index]!);
  return { tops, bottoms, middles: tops.map((top, index) => (top + bottoms[index]!) / 2), height };
}

/** The channel that reads a row's place in the stack: pixels, without scale and axis. */
export function stacked<Row>(field: Column<Row>): Position<Row> {
  return { field, type: 'quantitative', scale: null, axis: null };
}
