import type { Cell } from '../cell.ts';
import type { AnyColumn } from '../columns/column.ts';

/** A cell as a column takes it, or what is wrong with it. */
export type ReadCell = { readonly cell: Cell } | { readonly message: string };

/** Reads a cell that a user wrote by the column's own description: its type, its closed list, whether it may be empty. */
export function readCell(
  words: string | null,
  name: string,
  { type, nullable, values }: AnyColumn,
): ReadCell {
  const wrong = (allowed: string): ReadCell => ({
    message: `Cannot read the ${name} "${words ?? ''}": use ${allowed}`,
  });
  if (words === null)
    return nullable ? { cell: null } : wrong(values ? Object.keys(values).join(', ') : type);
  switch (type) {
    case 'text':
      return values && !Object.hasOwn(values, words)
        ? wrong(Object.keys(values).join(', '))
        : { cell: words };
    case 'date':
      return isDay(words) ? { cell: words } : wrong('YYYY-MM-DD');
    case 'integer':
      return /^-?\d+$/.test(words) ? { cell: Number(words) } : wrong('a whole number, digits only');
    case 'number':
      return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(words)
        ? { cell: Number(words) }
        : wrong('a number, digits and a point only');
    case 'boolean':
      return words === 'true' || words === 'false' ? { cell: words === 'true' } : wrong('true or false');
  }
}

/** Whether the words are a day of the calendar. */
function isDay(words: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(words)) return false;
  const day = new Date(`${words}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(words);
}
