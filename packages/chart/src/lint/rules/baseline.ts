import { channel, markType, measuredAxes } from '../rule.ts';
import { isObject, type Unit } from '../units.ts';

/** Marks whose length or area is read as the amount. */
const LENGTHS = new Set(['bar', 'area']);

/** Whether a scale leaves out zero: by itself or by its domain. */
function leavesOutZero(scale: unknown): boolean {
  if (!isObject(scale)) return false;
  const [low, high] = Array.isArray(scale['domain']) ? scale['domain'].map(Number) : [];
  if (low !== undefined && high !== undefined) return low > 0 || high < 0;
  return scale['zero'] === false;
}

/** A bar or an area that does not begin at zero: twice as long is not twice as much. */
export function baseline(unit: Unit): string[] {
  if (!LENGTHS.has(markType(unit))) return [];
  return measuredAxes(unit).flatMap((axis) =>
    leavesOutZero(channel(unit, axis)['scale'])
      ? [`The ${markType(unit)} measures along ${axis}, whose scale leaves out zero: its length misleads`]
      : [],
  );
}

/** Scales on which equal steps multiply. */
const LOGARITHMIC = new Set(['log', 'symlog']);

/** A bar or an area on a logarithm: its length is no amount, wherever it begins. */
export function logLength(unit: Unit): string[] {
  if (!LENGTHS.has(markType(unit))) return [];
  return measuredAxes(unit).flatMap((axis) => {
    const { scale } = channel(unit, axis);
    return isObject(scale) && LOGARITHMIC.has(String(scale['type']))
      ? [
          `The ${markType(unit)} measures along ${axis} on a logarithm: draw points, whose length nobody reads`,
        ]
      : [];
  });
}

/** An empty cell that is drawn as zero: that nobody counted is not that there was none. */
export function nullAsZero(unit: Unit): string[] {
  const { invalid } = unit.mark;
  if (invalid !== null && invalid !== 'show') return [];
  return ['x', 'y'].flatMap((axis) => {
    const { field, type } = channel(unit, axis);
    if (type !== 'quantitative' || typeof field !== 'string') return [];
    const empty = (unit.rows ?? []).filter((row) => row[field] === null).length;
    return empty === 0 ? [] : [`The column "${field}" is empty in ${empty} rows, which are drawn as zero`];
  });
}
