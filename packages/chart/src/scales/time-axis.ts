import { dayOf, type TimeScale } from './time-scale.ts';

/** The unit of every day in a chart: in UTC, so that no day shifts west of Greenwich. */
const UNIT = 'utcyearmonthdate';

const FORMATS = { day: '%-d %b', month: '%b' } as const;

/** The year, under the first tick and under the first of each year. */
function yearsBelow(ticks: readonly number[]): string {
  const firsts = ticks.filter((tick, index) => index === 0 || yearOf(tick) !== yearOf(ticks[index - 1]!));
  return `indexof(${JSON.stringify(firsts.map(dayOf))}, utcFormat(datum.value, '%Y-%m-%d')) >= 0`;
}

const yearOf = (time: number) => new Date(time).getUTCFullYear();

/** Days and months in short, the year below them where it begins; years alone. */
function labels(unit: TimeScale['unit'], ticks: readonly number[], orient?: 'top' | 'bottom'): object {
  if (unit === 'year') return { format: '%Y' };
  const year = "utcFormat(datum.value, '%Y')";
  return {
    format: FORMATS[unit],
    // A second line hangs below the first: above an axis it needs room.
    ...(orient === 'top' ? { labelPadding: 20 } : {}),
    labelExpr: `[datum.label, ${yearsBelow(ticks)} ? ${year} : '']`,
  };
}

/**
 * The channel of a day, but for its column.
 *
 * Days are written out, not counted in milliseconds: vega-interpreter, which pages without eval need, takes a lone number
 * for a year.
 */
export function timeAxis(
  { domain, ticks, unit }: TimeScale,
  title: string | null,
  axis: { readonly grid?: boolean; readonly orient?: 'top' | 'bottom' } = {},
): object {
  return {
    type: 'temporal',
    timeUnit: UNIT,
    // Ticks would stand in the middle of their day, half a day beside the marks that they belong to.
    bandPosition: 0,
    scale: { type: 'utc', domain: domain.map(dayOf), nice: false },
    axis: {
      title,
      values: ticks.map(dayOf),
      ...labels(unit, ticks, axis.orient),
      labelOverlap: true,
      grid: false,
      ...axis,
    },
  };
}

/** The channel of the day that a bar ends on: it must name the unit as well, or Vega-Lite sees two scales. */
export function timeEnd<Column extends string>(
  field: Column,
): { readonly field: Column; readonly timeUnit: typeof UNIT } {
  return { field, timeUnit: UNIT };
}
