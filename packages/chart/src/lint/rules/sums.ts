import { channel, markType, words } from '../rule.ts';
import { rowsOfUnit } from '../rows-of-unit.ts';
import { isObject, objects, type Json, type Unit } from '../units.ts';

/** Whether a row says that its figure is contained in another's. */
const isPart = (row: Json) => row['partial'] === true || /\b(subset|part) /.test(words(row['ties']));

/** A sum over figures that contain each other. */
export function subsetSum(unit: Unit): string[] {
  const steps = unit.transforms.flatMap((step) => objects(step['aggregate']));
  const sums = [...Object.values(unit.encoding).filter(isObject), ...steps].some(
    (part) => part['aggregate'] === 'sum' || part['op'] === 'sum',
  );
  const parts = (unit.rows ?? []).filter(isPart).length;
  return sums && parts > 0
    ? [`A sum over rows of which ${parts} are contained in others counts them twice`]
    : [];
}

const STACKED = { bar: ['x', 'y'], area: ['x', 'y'], arc: ['theta'] } as const;

/** Parts stacked or cut from one pie that contain each other: the pile is higher than the whole. */
export function overlappingStack(unit: Unit): string[] {
  const type = markType(unit);
  const axes = type === 'bar' || type === 'area' || type === 'arc' ? STACKED[type] : [];
  const split = ['color', 'fill', 'detail', 'order'].some(
    (name) => typeof channel(unit, name)['field'] === 'string',
  );
  const parts = split ? (rowsOfUnit(unit) ?? unit.rows ?? []).filter(isPart).length : 0;
  return axes.flatMap((axis) => {
    const { type: scaled, stack, aggregate } = channel(unit, axis);
    const piled = scaled === 'quantitative' && stack !== null && stack !== false && aggregate === undefined;
    return piled && unit.encoding[`${axis}2`] === undefined && parts > 0
      ? [`The ${type} piles up figures of which ${parts} are contained in others: set "stack" to null`]
      : [];
  });
}

/** Kilometres and dollars on one axis. */
export function mixedUnits(unit: Unit): string[] {
  return ['x', 'y'].flatMap((axis) => {
    const { field, type } = channel(unit, axis);
    if (type !== 'quantitative' || !['value', 'low', 'high'].includes(words(field))) return [];
    const units = new Set(
      (rowsOfUnit(unit) ?? []).flatMap((row) => ('unit' in row ? [words(row['unit'])] : [])),
    );
    return units.size < 2
      ? []
      : [`Figures in ${units.size} units stand on one axis along ${axis}: draw a panel a unit`];
  });
}
