import type { ExecutedCell, ExecutedNotebook, Output, SavedFile } from './executed.ts';
import { failureWords } from './failure-words.ts';
import type { Shown } from './shown.ts';
import { chartWords } from './terminal-text.ts';

/** A notebook as Markdown, and the pictures that it shows. */
export interface NotebookMarkdown {
  readonly markdown: string;
  readonly pictures: readonly SavedFile[];
}

const escaped = (text: string) => text.replace(/[\\|<>*_`[\]]/g, '\\$&').replace(/\s+/g, ' ');

function tableMarkdown({ columns, rows, total }: Extract<Shown, { kind: 'table' }>): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = columns.map((_, at) =>
    rows.every((row) => typeof row[at] === 'number' || row[at] === null) ? '---:' : '---',
  );
  const left = total - rows.length;
  return [
    line(columns.map(escaped)),
    line(rule),
    ...rows.map((row) => line(row.map((cell) => escaped(cell === null ? '' : String(cell))))),
    ...(left === 0 ? [] : ['', `… ${left} more rows`]),
  ].join('\n');
}

/** Code between fences longer than any run of backticks in it. */
function fenced(source: string): string {
  const longest = Math.max(2, ...[...source.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}ts\n${source}\n${fence}`;
}

/** Writes a notebook as Markdown. Pictures are files of their own, named after the notebook: "troop-counts-1.svg". */
export function notebookMarkdown({ name, cells }: ExecutedNotebook): NotebookMarkdown {
  const pictures: SavedFile[] = [];
  const output = (shown: Output): string => {
    if (shown.kind === 'markdown') return shown.text;
    if (shown.kind === 'table') return tableMarkdown(shown);
    const picture = { name: `${name}-${pictures.length + 1}.svg`, contents: shown.svg };
    pictures.push(picture);
    return `![${escaped(chartWords(shown.spec))}](${picture.name})`;
  };
  const cell = ({ kind, source, outputs, failure }: ExecutedCell) => [
    kind === 'markdown' ? source : fenced(source),
    ...outputs.map(output),
    ...(failure === undefined ? [] : [`**${escaped(failureWords(failure))}**`]),
  ];
  return { markdown: `${cells.flatMap(cell).join('\n\n')}\n`, pictures };
}
