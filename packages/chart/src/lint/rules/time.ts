import { channel, markType, words, type LintedChart } from '../rule.ts';
import { rowsOfUnit } from '../rows-of-unit.ts';
import { isObject, type Unit } from '../units.ts';

/** A day in local time: west of Greenwich it becomes the day before. */
export function localTime(unit: Unit): string[] {
  return ['x', 'y'].flatMap((axis) => {
    const { type, timeUnit, scale } = channel(unit, axis);
    const unitName = isObject(timeUnit) ? timeUnit['unit'] : timeUnit;
    const utc =
      words(unitName).startsWith('utc') ||
      (unitName === undefined && isObject(scale) && scale['type'] === 'utc');
    return type !== 'temporal' || utc
      ? []
      : [`The days along ${axis} are in local time: give them a "utc…" time unit`];
  });
}

/** Columns that hold the first and the last day on which something may have happened. */
const SPANS: readonly (readonly [first: string, last: string])[] = [
  ['from', 'to'],
  ['earliest', 'latest'],
];

const POINTS = new Set(['point', 'circle', 'square', 'tick', 'line']);

/** "In October" drawn as a point on the first: the day is not known, and the chart says that it is. */
export function uncertainDay(unit: Unit, { units }: LintedChart): string[] {
  if (!POINTS.has(markType(unit))) return [];
  return ['x', 'y'].flatMap((axis) => {
    const { field } = channel(unit, axis);
    const span = SPANS.find((ends) => ends.some((end) => end === field));
    if (span === undefined) return [];
    const [first, last] = span;
    const wide = (rowsOfUnit(unit) ?? unit.rows ?? []).filter(
      (row) => words(row[first]) !== words(row[last]),
    ).length;
    const other = field === first ? last : first;
    const shown = units.some(({ encoding }) =>
      ['x', 'y', 'x2', 'y2'].some((name) => {
        const definition = encoding[name];
        return isObject(definition) && definition['field'] === other;
      }),
    );
    return wide === 0 || shown
      ? []
      : [
          `${wide} uncertain dates are drawn as one day, "${String(field)}": draw a bar from "${first}" to "${last}"`,
        ];
  });
}

/** "18 Oct 2024", "Oct 2024", "October": days as a reader writes them, which no alphabet puts in order. */
const NAMED_DAY =
  /^(?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?: \d{1,2},)?(?: \d{4})?$/iu;

const timeOf = (day: string) => Date.parse(`${/\d{4}$/u.test(day) ? day : `${day} 2000`} UTC`);

/** The order in which an axis shows words: as `sort` lists them, as they come, or by the alphabet. */
function shownOrder(values: readonly string[], sort: unknown): readonly string[] | null {
  if (Array.isArray(sort)) return sort.map(words).filter((word) => values.includes(word));
  if (sort === null) return values;
  return sort === undefined || sort === 'ascending' ? [...values].sort() : null;
}

/** Days as mere words, in another order than that of time: August before January. */
export function unsortedDays(unit: Unit): string[] {
  return ['x', 'y', 'row', 'column', 'facet'].flatMap((name) => {
    const { field, type, sort } = channel(unit, name);
    if (typeof field !== 'string' || !['ordinal', 'nominal'].includes(String(type))) return [];
    const days = [...new Set((rowsOfUnit(unit) ?? []).map((row) => words(row[field])))];
    if (days.length < 2 || !days.every((day) => NAMED_DAY.test(day))) return [];
    const shown = shownOrder(days, sort);
    const inOrder =
      shown?.every((day, index) => index === 0 || timeOf(shown[index - 1]!) <= timeOf(day)) ?? true;
    return inOrder
      ? []
      : [`The days of "${field}" stand in another order than that of time: sort them, or make them temporal`];
  });
}
