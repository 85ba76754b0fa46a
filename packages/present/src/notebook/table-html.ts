import { escapeHtml } from '../report/escape-html.ts';
import type { Shown } from './shown.ts';

/** A table as HTML, every cell escaped, numbers marked as such. */
export function tableHtml({ columns, rows, total }: Extract<Shown, { kind: 'table' }>): string {
  const head = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('');
  const body = rows.map((row) => {
    const cells = row.map((cell) => {
      const align = typeof cell === 'number' ? ' align="right"' : '';
      return `<td${align}>${escapeHtml(cell === null ? '' : String(cell))}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  const left = total - rows.length;
  const rest = left === 0 ? '' : `\n<p>… ${left} more rows</p>`;
  return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>${rest}`;
}
