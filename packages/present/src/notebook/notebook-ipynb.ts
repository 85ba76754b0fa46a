import type { ExecutedCell, ExecutedNotebook, Failure, Output } from './executed.ts';
import { failureWords } from './failure-words.ts';
import { tableHtml } from './table-html.ts';
import { chartWords, terminalText } from './terminal-text.ts';

/** Text as nbformat stores it: a list of lines that keep their ends. */
function lines(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}

/** One output with the kinds of data that a viewer can choose from: the best that it knows. */
function dataOf(output: Output): object {
  switch (output.kind) {
    case 'chart':
      return {
        'application/vnd.vegalite.v5+json': output.spec,
        'image/svg+xml': lines(output.svg),
        'text/plain': lines(chartWords(output.spec)),
      };
    case 'table':
      return { 'text/html': lines(tableHtml(output)), 'text/plain': lines(terminalText(output).trimEnd()) };
    case 'markdown':
      return { 'text/markdown': lines(output.text), 'text/plain': lines(output.text) };
  }
}

function errorOutput(failure: Failure): object {
  return {
    ename: failure.name,
    evalue: failure.message,
    output_type: 'error',
    traceback: [failureWords(failure)],
  };
}

function cellOf({ kind, source, outputs, failure }: ExecutedCell, id: string, count: number): object {
  if (kind === 'markdown') return { cell_type: 'markdown', id, metadata: {}, source: lines(source) };
  return {
    cell_type: 'code',
    execution_count: count,
    id,
    metadata: {},
    outputs: [
      ...outputs.map((output) => ({ data: dataOf(output), metadata: {}, output_type: 'display_data' })),
      ...(failure === undefined ? [] : [errorOutput(failure)]),
    ],
    source: lines(source),
  };
}

/**
 * A notebook as a Jupyter file, nbformat 4.5: keys in order, cells with stable ids, the same bytes on every run.
 *
 * Charts are `application/vnd.vegalite.v5+json` with an SVG beside them for viewers that draw no Vega-Lite.
 */
export function notebookIpynb({ cells, title }: ExecutedNotebook): string {
  let count = 0;
  const notebook = {
    cells: cells.map((cell, at) => {
      if (cell.kind === 'code') count += 1;
      return cellOf(cell, `cell-${at + 1}`, count);
    }),
    metadata: {
      language_info: { file_extension: '.ts', mimetype: 'text/x-typescript', name: 'typescript' },
      title,
    },
    nbformat: 4,
    nbformat_minor: 5,
  };
  return `${JSON.stringify(notebook, null, 1)}\n`;
}
