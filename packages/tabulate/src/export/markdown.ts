import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown as write } from 'mdast-util-to-markdown';
import type { Cell } from '../cell.ts';
import { fold } from '../tables/quote.ts';
import { cellsOf, type AnyTable, type Rows } from '../tables/table.ts';

/**
 * A table as a GitHub-flavoured Markdown table, numbers to the right; nothing in a cell is read as markup.
 *
 * `names` picks the columns to show, all of them if not given; a name that the table lacks is left out.
 */
export function toMarkdown({ columns, rows }: Rows, names: readonly string[] = Object.keys(columns)): string {
  const shown = names.filter((name) => Object.hasOwn(columns, name));
  const align = shown.map((name) => (/^(?:number|integer)$/.test(columns[name]!.type) ? 'right' : null));
  const children = [shown, ...rows.map((row) => cellsOf(row, shown))].map(tableRow);
  return write(
    { type: 'table', align, children },
    { extensions: [gfmTableToMarkdown({ tablePipeAlign: false })] },
  );
}

/** A table as a page of its own: its name, what it is, and the columns that a person reads. */
export function toMarkdownPage(table: AnyTable): string {
  const { name, meaning, rows, columns, brief = Object.keys(columns) } = table;
  const left = Object.keys(columns).length - brief.length;
  const more = left === 0 ? '' : ` ${left} further columns are in the other formats.`;
  const body = rows.length === 0 ? 'No rows.\n' : toMarkdown(table, brief);
  return `# ${name}\n\n${meaning}.${more}\n\n${body}`;
}

function tableRow(cells: readonly Cell[]) {
  return {
    type: 'tableRow' as const,
    children: cells.map((cell) => ({
      type: 'tableCell' as const,
      children: cell === null ? [] : [wordsNode(fold(String(cell)))],
    })),
  };
}

/** Nothing in these words can be markup wherever they stand in a cell: what writes Markdown need not look for any. */
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N} .,;“”’-]*$/u;

function wordsNode(value: string) {
  return { type: PLAIN.test(value) ? ('html' as const) : ('text' as const), value };
}
