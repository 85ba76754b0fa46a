import { execFileSync } from 'node:child_process';

/** The parts of a Jupyter file that nbformat 4.5 asks for. */
interface Notebook {
  readonly nbformat: number;
  readonly nbformat_minor: number;
  readonly metadata: object;
  readonly cells: readonly Record<string, unknown>[];
}

const TEXT = (value: unknown) =>
  typeof value === 'string' || (Array.isArray(value) && value.every((line) => typeof line === 'string'));

function outputProblems(output: Record<string, unknown>): string[] {
  if (output['output_type'] === 'error') {
    const fine = TEXT(output['ename']) && TEXT(output['evalue']) && Array.isArray(output['traceback']);
    return fine ? [] : ['An error lacks its name, words or trace'];
  }
  if (output['output_type'] !== 'display_data') return [`Unknown output ${String(output['output_type'])}`];
  return Object.entries(output['data'] as object).flatMap(([type, data]) => {
    const fine = type.endsWith('+json') ? typeof data === 'object' && !Array.isArray(data) : TEXT(data);
    return fine ? [] : [`${type} is of the wrong shape`];
  });
}

function cellProblems(cell: Record<string, unknown>): string[] {
  const problems: string[] = [];
  if (!/^[a-zA-Z0-9-_]{1,64}$/.test(String(cell['id']))) problems.push(`Cell id ${String(cell['id'])}`);
  if (!TEXT(cell['source'])) problems.push('A cell has no source');
  if (typeof cell['metadata'] !== 'object') problems.push('A cell has no metadata');
  if (cell['cell_type'] === 'markdown')
    return 'outputs' in cell ? [...problems, 'Markdown with outputs'] : problems;
  if (cell['cell_type'] !== 'code') problems.push(`Unknown cell ${String(cell['cell_type'])}`);
  if (!Number.isInteger(cell['execution_count'])) problems.push('A code cell was not executed');
  return [...problems, ...(cell['outputs'] as Record<string, unknown>[]).flatMap(outputProblems)];
}

/** What nbformat 4.5 would object to in a Jupyter file; empty where nothing. */
export function notebookProblems(ipynb: string): string[] {
  const { nbformat, nbformat_minor: minor, cells, metadata } = JSON.parse(ipynb) as Notebook;
  const problems = cells.flatMap(cellProblems);
  if (nbformat !== 4 || minor < 5) problems.push(`Format ${nbformat}.${minor} has no cell ids`);
  if (typeof metadata !== 'object') problems.push('No metadata');
  if (new Set(cells.map(({ id }) => id)).size !== cells.length) problems.push('Two cells share an id');
  return problems;
}

const VALIDATE =
  'import sys, nbformat; nbformat.validate(nbformat.reads(sys.stdin.read(), as_version=4)); print("valid")';

/** A Python that has nbformat, or null. */
export function pythonWithNbformat(): string | null {
  for (const python of ['python3', '/usr/bin/python3']) {
    try {
      execFileSync(python, ['-c', 'import nbformat'], { stdio: 'ignore' });
      return python;
    } catch {
      // The next one may have it.
    }
  }
  return null;
}

/** What nbformat's own validation says of a Jupyter file: "valid", or it throws. */
export function validateByNbformat(python: string, ipynb: string): string {
  return execFileSync(python, ['-W', 'error', '-c', VALIDATE], { input: ipynb, encoding: 'utf8' }).trim();
}
