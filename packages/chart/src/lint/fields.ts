import { isObject, type Json, type Unit } from './units.ts';

/** A column that a mark names, and the channel (or filter) that names it. */
export interface NamedField {
  readonly channel: string;
  readonly field: string;
}

/** Every place in a channel, a list of channels or a filter that names a column. */
function named(channel: string, part: unknown): NamedField[] {
  if (Array.isArray(part)) return part.flatMap((one) => named(channel, one));
  if (!isObject(part)) return [];
  const own = typeof part['field'] === 'string' ? [{ channel, field: part['field'] }] : [];
  const inner = ['condition', 'test', 'and', 'or', 'not', 'sort'].flatMap((key) => named(channel, part[key]));
  return [...own, ...inner];
}

/** The columns that a mark's channels and filters name. */
export function fieldsOf({ encoding, filters }: Pick<Unit, 'encoding' | 'filters'>): NamedField[] {
  const channels = Object.entries(encoding).flatMap(([channel, definition]) => named(channel, definition));
  return [...channels, ...named('filter', filters)];
}

/** Whether a column exists: in a row (of data that has the same columns throughout), or made by a transform. */
export function hasColumn(rows: readonly Json[], field: string): boolean {
  return rows.some((row) => field in row);
}
