import type { Rows } from '../tables/table.ts';
import { jsonObjects } from './json-lines.ts';

/** A table as a JSON array of objects, one object a line, keys in the order of the columns. */
export function toJson(table: Rows): string {
  return table.rows.length === 0 ? '[]\n' : `[\n${jsonObjects(table).join(',\n')}\n]\n`;
}
