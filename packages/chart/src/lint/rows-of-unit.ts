import { isObject, type Json, type Unit } from './units.ts';

const SIGNS: Readonly<Record<string, (value: unknown, bound: unknown) => boolean>> = {
  equal: (value, bound) => value === bound,
  lt: (value, bound) => Number(value) < Number(bound),
  lte: (value, bound) => Number(value) <= Number(bound),
  gt: (value, bound) => Number(value) > Number(bound),
  gte: (value, bound) => Number(value) >= Number(bound),
  oneOf: (value, bound) => Array.isArray(bound) && bound.includes(value),
};

/** Whether a row passes a filter; null where only Vega could tell (an expression, a selection, whether a text is a date). */
function decide(row: Json, filter: unknown): boolean | null {
  if (!isObject(filter)) return null;
  const parts = filter['and'];
  if (Array.isArray(parts)) {
    const decisions = parts.map((part) => decide(row, part));
    return decisions.includes(false) ? false : decisions.includes(null) ? null : true;
  }
  if ('not' in filter) {
    const decision = decide(row, filter['not']);
    return decision === null ? null : !decision;
  }
  if ('valid' in filter && typeof filter['field'] === 'string') {
    const value = row[filter['field']];
    return typeof value === 'string' ? null : Number.isFinite(value) === filter['valid'];
  }
  const sign = Object.keys(SIGNS).find((key) => key in filter);
  if (sign === undefined || typeof filter['field'] !== 'string') return null;
  return SIGNS[sign]!(row[filter['field']], filter[sign]);
}

/** The rows that a mark draws; null where they cannot be known without Vega. */
export function rowsOfUnit({ rows, filters, transforms }: Unit): readonly Json[] | null {
  if (rows === null || transforms.length > 0) return null;
  const kept: Json[] = [];
  for (const row of rows) {
    const decisions = filters.map((filter) => decide(row, filter));
    if (decisions.includes(null) && !decisions.includes(false)) return null;
    if (!decisions.includes(false)) kept.push(row);
  }
  return kept;
}
