/** A cell of a table as it is shown. */
export type TableCell = string | number | boolean | null;

/** What a notebook shows: a chart, a table, or words in Markdown. */
export type Shown =
  | { readonly kind: 'chart'; readonly spec: object }
  | {
      readonly kind: 'table';
      readonly columns: readonly string[];
      /** The first rows. */
      readonly rows: readonly (readonly TableCell[])[];
      /** How many rows there are in all. */
      readonly total: number;
    }
  | { readonly kind: 'markdown'; readonly text: string };

/** How many rows of a table are shown. */
export const MOST_ROWS = 20;

function isChart(value: object): boolean {
  return '$schema' in value && typeof value.$schema === 'string' && value.$schema.includes('/vega-lite/');
}

function cellOf(value: unknown): TableCell {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') return Number.isNaN(value) ? null : value;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  return JSON.stringify(value);
}

function tableOf(columns: readonly string[], values: readonly (readonly unknown[])[]): Shown {
  const rows = values.slice(0, MOST_ROWS).map((row) => row.map(cellOf));
  return { kind: 'table', columns, rows, total: values.length };
}

/** A data frame as danfo.js has it, told by its columns and values. */
function isFrame(value: object): value is { columns: string[]; values: unknown[][] } {
  return (
    'columns' in value && Array.isArray(value.columns) && 'values' in value && Array.isArray(value.values)
  );
}

function isRows(value: unknown): value is readonly Readonly<Record<string, unknown>>[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((row) => typeof row === 'object' && row !== null && !Array.isArray(row))
  );
}

/** What a value is shown as: a Vega-Lite chart as a chart, rows or a frame as a table, words as Markdown, the rest as JSON. */
export function shownOf(value: unknown): Shown {
  if (typeof value === 'string') return { kind: 'markdown', text: value };
  if (isRows(value)) {
    const columns = [...new Set(value.flatMap((row) => Object.keys(row)))];
    return tableOf(
      columns,
      value.map((row) => columns.map((column) => row[column])),
    );
  }
  if (typeof value === 'object' && value !== null) {
    if (isChart(value)) return { kind: 'chart', spec: value };
    if (isFrame(value)) return tableOf(value.columns.map(String), value.values);
  }
  return {
    kind: 'markdown',
    text: `\`\`\`json\n${value === undefined ? 'undefined' : JSON.stringify(value, null, 2)}\n\`\`\``,
  };
}
