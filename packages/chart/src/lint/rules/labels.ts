import { roughWidth } from '../../scales/wrap-words.ts';
import { channel, words, type LintedChart } from '../rule.ts';
import { rowsOfUnit } from '../rows-of-unit.ts';
import { isObject, type Json, type Unit } from '../units.ts';

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

/** A label that Vega would cut. */
export function cutLabel(unit: Unit, { spec }: LintedChart): string[] {
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

const COLOURS = ['color', 'fill', 'stroke', 'shape', 'size'];
const TOLD_BY = ['text', 'x', 'y', 'row', 'column', 'facet'];

/** A colour, shape or size that means something, where neither a legend nor words say what. */
export function noLegend(unit: Unit, { units }: LintedChart): string[] {
  return COLOURS.flatMap((name) => {
    const { field, legend, scale } = channel(unit, name);
    if (typeof field !== 'string' || legend !== null || scale === null) return [];
    const kinds = new Set((rowsOfUnit(unit) ?? []).map((row) => row[field])).size;
    const told = units.some((other) => TOLD_BY.some((one) => channel(other, one)['field'] === field));
    return kinds < 2 || told ? [] : [`The ${name} stands for "${field}", and no legend says which is which`];
  });
}
