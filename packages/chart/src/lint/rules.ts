import { roughWidth } from '../scales/wrap-words.ts';
import { fieldsOf, hasColumn } from './fields.ts';
import type { FindingCode } from './finding.ts';
import { rowsOfUnit } from './rows-of-unit.ts';
import { isObject, objects, type Json, type Unit } from './units.ts';

/** A rule looks at one mark of a chart, and says in a line each what is wrong with it. */
export interface Rule {
  readonly code: FindingCode;
  readonly check: (unit: Unit, spec: Json) => string[];
}

/** A cell or a setting in words; anything but a text or a number is none. */
const words = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const channel = (unit: Unit, name: string): Json =>
  isObject(unit.encoding[name]) ? unit.encoding[name] : {};

function noData(unit: Unit): string[] {
  return rowsOfUnit(unit)?.length === 0
    ? [`No row is left for the ${String(unit.mark['type'])} to draw`]
    : [];
}

function remoteData(unit: Unit): string[] {
  return unit.rows === null ? ['The rows must stand in the chart: use "datasets" or "data.values"'] : [];
}

function unknownField(unit: Unit): string[] {
  const made = unit.transforms
    .flatMap((step) => [step['as'], ...objects(step['aggregate']).map((one) => one['as'])])
    .flat();
  const rows = unit.rows ?? [];
  if (rows.length === 0) return [];
  return fieldsOf(unit).flatMap(({ channel: name, field }) =>
    made.includes(field) || hasColumn(rows, field)
      ? []
      : [`Channel "${name}" names the column "${field}", which the data does not have`],
  );
}

/** Whether a scale leaves out zero: by itself, by its domain or because a logarithm has none. */
function leavesOutZero(scale: unknown): boolean {
  if (!isObject(scale)) return false;
  const [low, high] = Array.isArray(scale['domain']) ? scale['domain'].map(Number) : [];
  if (scale['type'] === 'log') return true;
  if (low !== undefined && high !== undefined) return low > 0 || high < 0;
  return scale['zero'] === false;
}

function baseline(unit: Unit): string[] {
  if (!['bar', 'area'].includes(String(unit.mark['type']))) return [];
  return ['x', 'y'].flatMap((axis) => {
    const { type, scale } = channel(unit, axis);
    const ranged = unit.encoding[`${axis}2`] !== undefined;
    if (type !== 'quantitative' || ranged || !leavesOutZero(scale)) return [];
    return [
      `The ${String(unit.mark['type'])} measures along ${axis}, whose scale leaves out zero: its length misleads`,
    ];
  });
}

function nullEnd(unit: Unit): string[] {
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

/** The room in pixels that Vega allows a label of an axis or a legend unless told otherwise. */
const LIMITS = { axis: 180, legend: 160 } as const;

function limitOf(definition: Json, guide: 'axis' | 'legend', spec: Json): number {
  const own = isObject(definition[guide]) ? definition[guide]['labelLimit'] : undefined;
  const config =
    isObject(spec['config']) && isObject(spec['config'][guide])
      ? spec['config'][guide]['labelLimit']
      : undefined;
  return Number(own ?? config ?? LIMITS[guide]);
}

function cutLabel(unit: Unit, spec: Json): string[] {
  const rows = rowsOfUnit(unit) ?? [];
  return Object.entries(unit.encoding).flatMap(([name, definition]) => {
    if (!isObject(definition) || !['nominal', 'ordinal'].includes(String(definition['type']))) return [];
    const guide = name === 'x' || name === 'y' ? 'axis' : 'legend';
    if (name === 'text' || name === 'tooltip' || definition[guide] === null) return [];
    const limit = limitOf(definition, guide, spec);
    const field = String(definition['field']);
    const longest = rows.map((row) => words(row[field])).reduce((a, b) => (b.length > a.length ? b : a), '');
    if (limit <= 0 || roughWidth(longest, 11) <= limit) return [];
    return [`The label "${longest}" does not fit into ${limit} pixels: set labelLimit to 0`];
  });
}

/** Whether a row says that its figure is contained in another's. */
const isPart = (row: Json) => row['partial'] === true || /\b(subset|part) /.test(words(row['ties']));

function subsetSum(unit: Unit): string[] {
  const steps = unit.transforms.flatMap((step) => objects(step['aggregate']));
  const sums = [...Object.values(unit.encoding).filter(isObject), ...steps].some(
    (part) => part['aggregate'] === 'sum' || part['op'] === 'sum',
  );
  const parts = (unit.rows ?? []).filter(isPart).length;
  return sums && parts > 0
    ? [`A sum over rows of which ${parts} are contained in others counts them twice`]
    : [];
}

function localTime(unit: Unit): string[] {
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

/** The rules, in the order in which their findings are told. */
export const RULES: readonly Rule[] = [
  { code: 'remote-data', check: remoteData },
  { code: 'no-data', check: noData },
  { code: 'unknown-field', check: unknownField },
  { code: 'baseline', check: baseline },
  { code: 'null-end', check: nullEnd },
  { code: 'cut-label', check: cutLabel },
  { code: 'subset-sum', check: subsetSum },
  { code: 'local-time', check: localTime },
];
