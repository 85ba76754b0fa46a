import { textTable } from '../terminal/text-table.ts';
import type { Shown } from './shown.ts';

/** What was shown, as plain text: a table drawn with lines, a chart by what it says of itself. */
export function terminalText(shown: Shown): string {
  switch (shown.kind) {
    case 'markdown':
      return `${shown.text}\n`;
    case 'chart':
      return `[chart] ${chartWords(shown.spec)}\n`;
    case 'table': {
      const left = shown.total - shown.rows.length;
      const rest = left === 0 ? '' : `… ${left} more rows\n`;
      return `${textTable(shown.columns, shown.rows)}\n${rest}`;
    }
  }
}

/** What a chart says of itself to somebody who cannot see it: its description, or its title. */
export function chartWords(spec: object): string {
  const { description, title } = spec as { readonly description?: unknown; readonly title?: unknown };
  if (typeof description === 'string') return description;
  const text = typeof title === 'object' && title !== null && 'text' in title ? title.text : title;
  return typeof text === 'string' ? text : 'Chart';
}
