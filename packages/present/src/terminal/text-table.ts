import stringWidth from 'string-width';
import { plainWords } from './plain-words.ts';

type Cell = string | number | boolean | null;

const MOST_WIDTH = 60;

function shortened(text: string): string {
  if (stringWidth(text) <= MOST_WIDTH) return text;
  let kept = '';
  for (const character of text) {
    if (stringWidth(kept + character) >= MOST_WIDTH) break;
    kept += character;
  }
  return `${kept}…`;
}

/** A table in plain text: columns as wide as their widest cell, numbers to the right, wide letters counted as two. */
export function textTable(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [columns, ...rows].map((row) =>
    row.map((cell) => shortened(plainWords(cell === null ? '' : String(cell)))),
  );
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => stringWidth(line[at] ?? ''))));
  const toTheRight = columns.map((_, at) =>
    rows.every((row) => typeof row[at] === 'number' || row[at] === null),
  );
  const [head, ...body] = lines.map((line) =>
    widths
      .map((width, at) => {
        const gap = ' '.repeat(width - stringWidth(line[at] ?? ''));
        return toTheRight[at] === true ? gap + (line[at] ?? '') : (line[at] ?? '') + gap;
      })
      .join('  ')
      .trimEnd(),
  );
  return [head ?? '', widths.map((width) => '─'.repeat(width)).join('  '), ...body].join('\n');
}
