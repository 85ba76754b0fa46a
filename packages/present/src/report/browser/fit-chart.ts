import type { ChartLayout } from '../page-data.ts';

/** A chart for some room: which of its layouts, and how many pixels its panels are widened. */
export interface FittedChart {
  readonly spec: object;
  readonly layout: number;
  readonly widened: number;
}

type Json = Readonly<Record<string, unknown>>;

/** The same chart with its panels so many pixels wider: what stands beside them keeps its size. */
export function widened(spec: object, pixels: number): object {
  const { width, spec: inner, vconcat } = spec as Json;
  if (Array.isArray(vconcat))
    return { ...spec, vconcat: (vconcat as object[]).map((panel) => widened(panel, pixels)) };
  if (typeof inner === 'object' && inner !== null) return { ...spec, spec: widened(inner, pixels) };
  return typeof width === 'number' ? { ...spec, width: Math.max(1, Math.round(width + pixels)) } : spec;
}

/** The widest layout that fits into so many pixels, or else the narrowest, its panels widened to take them all. */
export function fitChart(layouts: readonly ChartLayout[], room: number): FittedChart {
  const fitting = layouts.findIndex(({ width }) => width <= room);
  const layout = fitting === -1 ? layouts.length - 1 : fitting;
  const { spec, width } = layouts[layout]!;
  const pixels = Math.floor(room - width);
  return { spec: widened(spec, pixels), layout, widened: pixels };
}
