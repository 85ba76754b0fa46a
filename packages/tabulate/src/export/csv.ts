import { stringify } from 'csv-stringify/sync';
import { cellsOf, type Rows } from '../tables/table.ts';

/**
 * A table as CSV (RFC 4180 with line feeds): a header, then one row a line; null is an empty cell.
 *
 * Words that a spreadsheet would run as a formula, beginning with `=`, `+`, `-`, `@`, tab or carriage return, get a leading
 * apostrophe, as OWASP advises; numbers stay numbers: `-5` is written as it is.
 */
export function toCsv({ columns, rows }: Rows): string {
  const names = Object.keys(columns);
  return stringify([names, ...rows.map((row) => cellsOf(row, names))], {
    escape_formulas: true,
    record_delimiter: '\n',
    cast: { boolean: String },
    // A bare carriage return ends a line for some readers.
    quoted_match: /[\r\n]/,
  });
}
