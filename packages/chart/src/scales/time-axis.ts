import { dayOf, type TimeScale } from './time-scale.ts';

/** The unit of every day in a chart: in UTC, so that no day shifts west of Greenwich. */
const UNIT = 'utcyearmonthdate';

/**
 * The channel of a day, but for its column.
 *
 * Days are written out, not counted in milliseconds: vega-interpreter, which pages without eval need, takes a lone number
 * for a year.
 */
export function timeAxis(
  { domain, ticks, format }: TimeScale,
  title: string | null,
  axis: { readonly grid?: boolean; readonly orient?: 'top' | 'bottom' } = {},
): object {
  return {
    type: 'temporal',
    timeUnit: UNIT,
    // Ticks would stand in the middle of their day, half a day beside the marks that they belong to.
    bandPosition: 0,
    scale: { type: 'utc', domain: domain.map(dayOf), nice: false },
    axis: { title, values: ticks.map(dayOf), format, labelOverlap: true, grid: false, ...axis },
  };
}

/** The channel of the day that a bar ends on: it must name the unit as well, or Vega-Lite sees two scales. */
export function timeEnd<Column extends string>(
  field: Column,
): { readonly field: Column; readonly timeUnit: typeof UNIT } {
  return { field, timeUnit: UNIT };
}
