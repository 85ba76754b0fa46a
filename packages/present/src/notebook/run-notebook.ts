import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderSvg } from '../render.ts';
import type { ExecutedCell, ExecutedNotebook, Failure, Output, SavedFile } from './executed.ts';
import { lineInScript } from './line-in-script.ts';
import { readScript } from './notebook-store.ts';
import { takeRecord, type NotebookRecord, type Saving, type Showing } from './open-notebook.ts';
import { shownOf } from './shown.ts';
import { splitCells, type Cell } from './split-cells.ts';

function failureOf(error: unknown, url: string): Failure {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error), line: null };
  const { name, message, stack = '' } = error;
  return { name, message: message.split('\n')[0] ?? '', line: lineInScript(stack, url) };
}

async function outputOf({ shown }: Showing): Promise<Output> {
  return shown.kind === 'chart' ? { ...shown, svg: (await renderSvg(shown.spec)).svg } : shown;
}

async function filesOf({ name, value }: Saving): Promise<SavedFile[]> {
  if (typeof value === 'string') return [{ name, contents: value }];
  const json = `${JSON.stringify(value, null, 2)}\n`;
  const shown = shownOf(value);
  if (shown.kind !== 'chart')
    return [{ name: name.endsWith('.json') ? name : `${name}.json`, contents: json }];
  const stem = name.replace(/(\.vl)?\.json$/, '');
  const { svg } = await renderSvg(shown.spec);
  return [
    { name: `${stem}.vl.json`, contents: json },
    { name: `${stem}.svg`, contents: svg },
  ];
}

/** The cell that a line lies in; lines before the first cell belong to it, unknown ones to the cell that ran last. */
function cellAt(cells: readonly Cell[], line: number | null, last: number): number {
  if (line === null) return last;
  const at = cells.findLastIndex(({ firstLine }) => firstLine <= line);
  return Math.max(at, last, 0);
}

async function executedCells(
  cells: readonly Cell[],
  { showings }: NotebookRecord,
  failure: Failure | null,
): Promise<ExecutedCell[]> {
  const outputs: Output[][] = cells.map(() => []);
  let last = 0;
  for (const showing of showings) {
    last = cellAt(cells, showing.line, last);
    outputs[last]?.push(await outputOf(showing));
  }
  const executed = cells.map((cell, at) => ({ ...cell, outputs: outputs[at] ?? [] }));
  if (failure === null) return executed;
  const failed = cellAt(cells, failure.line, last);
  return executed.slice(0, failed + 1).map((cell, at) => (at === failed ? { ...cell, failure } : cell));
}

/**
 * Runs a notebook script and gathers its cells with what they showed.
 *
 * A cell that throws ends the run and is named with its line; the cells before it keep what they showed. Rejects only
 * where the script opens no notebook.
 */
export async function runNotebook(
  url: URL,
  load: () => Promise<unknown> = () => import(url.href),
): Promise<ExecutedNotebook> {
  const path = fileURLToPath(url);
  let failure: Failure | null = null;
  try {
    await load();
  } catch (error) {
    failure = failureOf(error, url.href);
  }
  const name = basename(path, extname(path));
  const record = takeRecord(url.href) ?? { title: name, showings: [], savings: [] };
  if (failure === null && record.title === name && record.showings.length === 0) {
    throw new Error(`Cannot run "${name}" as a notebook: it must call openNotebook(import.meta.url, …)`);
  }
  return {
    name,
    title: record.title,
    cells: await executedCells(splitCells(await readScript(path)), record, failure),
    files: (await Promise.all(record.savings.map(filesOf))).flat(),
    failure,
  };
}
