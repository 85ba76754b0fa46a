import { fieldsOf } from '../fields.ts';
import { channel, markType } from '../rule.ts';
import type { LintedChart } from '../rule.ts';
import { rowsOfUnit } from '../rows-of-unit.ts';
import { isObject, objects, type Json, type Unit } from '../units.ts';

/** A mark that ends at an empty column: it is drawn with no length, as if it were exact. */
export function nullEnd(unit: Unit): string[] {
  const rows = rowsOfUnit(unit) ?? [];
  return ['x2', 'y2'].flatMap((name) => {
    const { field } = channel(unit, name);
    const empty =
      typeof field === 'string'
        ? rows.filter((row) => row[field] === null || row[field] === undefined).length
        : 0;
    return empty === 0
      ? []
      : [
          `Channel "${name}" is empty in ${empty} of ${rows.length} rows: filter them out, or draw the open end as a mark of its own`,
        ];
  });
}

/** "More than 100": the number is the bound itself, and the other end is open. */
function isOpen({ value = null, low = null, high = null }: Json): boolean {
  return value !== null && (low === null) !== (high === null) && (value === low || value === high);
}

/** Columns that tell of a bound, where a mark or its words show them. */
const BOUNDS = new Set(['low', 'high', 'open', 'bound', 'figure', 'label']);

/** "More than 100" drawn at 100, with nothing in the chart that says "more than": a tooltip is not enough. */
export function openAsExact(unit: Unit, { units }: LintedChart): string[] {
  const drawn = ['x', 'y'].some((axis) => channel(unit, axis)['field'] === 'value');
  const open = drawn ? (rowsOfUnit(unit) ?? unit.rows ?? []).filter(isOpen).length : 0;
  const shown = units.some((other) =>
    fieldsOf(other).some(({ channel: name, field }) => name !== 'tooltip' && BOUNDS.has(field)),
  );
  return open === 0 || shown
    ? []
    : [`${open} figures have an open bound and are drawn as exact: show the bound as an arrow or in words`];
}

const MEANS = new Set(['mean', 'average', 'median']);

/** A mean over bounds: "over 100" and "up to 300" have none. */
export function meanOfBounds(unit: Unit): string[] {
  const steps = unit.transforms.flatMap((step) => objects(step['aggregate']));
  const means = [...Object.values(unit.encoding).filter(isObject), ...steps].flatMap((part) =>
    MEANS.has(String(part['aggregate'] ?? part['op'])) && typeof part['field'] === 'string'
      ? [part['field']]
      : [],
  );
  const bounded = (unit.rows ?? []).filter((row) => (row['low'] ?? row['high'] ?? null) !== null).length;
  return means.flatMap((field) =>
    bounded > 0 && ['value', 'low', 'high'].includes(field)
      ? [
          `The ${markType(unit)} draws a mean of "${field}" over ${bounded} figures with bounds, which have none: draw the least low and the greatest high`,
        ]
      : [],
  );
}
