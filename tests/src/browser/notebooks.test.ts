import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNotebook, storeNotebook } from '@muster/present';
import { beforeAll, expect, test } from 'vitest';
import { describeWith, runs } from './find-tool.ts';

const PYTHON = '/usr/bin/python3';
const NOTEBOOKS = ['troop-counts', 'weapon-calibres', 'timeline'];
const VALIDATE = 'import nbformat, sys; nbformat.validate(nbformat.read(sys.argv[1], as_version=4))';

const present = runs(PYTHON, '-c', 'import nbformat, nbconvert');

const running = new Map<string, ReturnType<typeof runNotebook>>();

/** A notebook script, run: once, as a module runs but once in a process. */
function notebookOf(name: string): ReturnType<typeof runNotebook> {
  const run =
    running.get(name) ?? runNotebook(new URL(`../../../scripts/src/notebooks/${name}.ts`, import.meta.url));
  running.set(name, run);
  return run;
}

test.each(NOTEBOOKS)(
  '%s says a finding in words for each chart, and quotes what it rests on',
  async (name) => {
    const { cells, failure } = await notebookOf(name);
    expect(failure).toBeNull();
    const outputs = cells.flatMap((cell) => cell.outputs);
    const findings = outputs.filter(
      (output) => output.kind === 'markdown' && /\*\*.*\d.*\*\*/.test(output.text),
    );
    const charts = outputs.filter(({ kind }) => kind === 'chart');
    expect(charts.length).toBeGreaterThan(0);
    expect(findings.length).toBeGreaterThanOrEqual(charts.length);
    const tables = outputs.filter((output) => output.kind === 'table');
    expect(tables.some(({ columns }) => columns.includes('quote') && columns.includes('place'))).toBe(true);
  },
);

describeWith(
  'python3-nbformat and python3-nbconvert',
  present,
  'the notebooks outside of this project',
  () => {
    let folder = '';
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'muster-notebooks-'));
      for (const name of NOTEBOOKS) {
        const notebook = await notebookOf(name);
        expect(notebook.failure).toBeNull();
        await storeNotebook(folder, notebook);
      }
    });

    test.each(NOTEBOOKS)('%s is valid by nbformat, and nbconvert makes a page of it', async (name) => {
      const path = join(folder, `${name}.ipynb`);
      const validated = spawnSync(PYTHON, ['-c', VALIDATE, path], { encoding: 'utf8' });
      expect([validated.status, validated.stderr]).toEqual([0, '']);
      const converted = spawnSync(
        PYTHON,
        ['-m', 'nbconvert', '--to', 'markdown', '--output', `${name}-converted`, path],
        { encoding: 'utf8' },
      );
      expect(converted.status, converted.stderr).toBe(0);
      expect(await readdir(folder)).toContain(`${name}-converted.md`);
    });
  },
);
