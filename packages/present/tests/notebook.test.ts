import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { notebookHtml } from '../src/notebook/notebook-html.ts';
import { notebookIpynb } from '../src/notebook/notebook-ipynb.ts';
import { notebookMarkdown } from '../src/notebook/notebook-markdown.ts';
import { storeNotebook } from '../src/notebook/notebook-store.ts';
import { openNotebook, printWith } from '../src/notebook/open-notebook.ts';
import { runNotebook } from '../src/notebook/run-notebook.ts';
import { notebookProblems, pythonWithNbformat, validateByNbformat } from './nbformat.ts';

const HARBOUR = new URL('./notebooks/harbour-counts.ts', import.meta.url);
const BREAKS_OFF = new URL('./notebooks/breaks-off.ts', import.meta.url);

let printed = '';
printWith((text) => {
  printed += text;
});
beforeEach(() => {
  printed = '';
});

const harbour = await runNotebook(HARBOUR, () => import('./notebooks/harbour-counts.ts'));
const printedByHarbour = printed;
const brokenOff = await runNotebook(BREAKS_OFF, () => import('./notebooks/breaks-off.ts'));

describe('running a notebook script', () => {
  it('puts what is shown below the cell that shows it, by way of functions and awaits too', () => {
    const kinds = harbour.cells.map(({ kind, outputs }) => [kind, ...outputs.map((output) => output.kind)]);
    expect(kinds).toEqual([
      ['code'],
      ['markdown'],
      ['code', 'table'],
      ['code', 'chart', 'markdown'],
      ['code'],
    ]);
    expect(harbour.failure).toBeNull();
  });

  it('prints what it shows', () => {
    expect(printedByHarbour).toContain('the Harbour Intelligence Office');
    expect(printedByHarbour).toContain('[chart] Troops stated');
  });

  it('keeps what it saves: a chart as Vega-Lite and picture, words as they are', () => {
    expect(harbour.files.map(({ name }) => name)).toEqual(['harbour.vl.json', 'harbour.svg', 'note.txt']);
    expect(harbour.files[1]?.contents).toMatch(/^<svg/);
  });

  it('names the line of a cell that throws, keeps the cells before it and leaves out those after', () => {
    expect(brokenOff.failure).toEqual({ name: 'RangeError', message: 'No such port', line: 14 });
    expect(brokenOff.cells).toHaveLength(3);
    expect(brokenOff.cells[1]?.outputs).toHaveLength(1);
    expect(brokenOff.cells[2]?.outputs).toHaveLength(1);
    expect(brokenOff.cells[2]?.failure?.line).toBe(14);
  });

  it('refuses a script that opens no notebook', async () => {
    const script = new URL('./sample-reports.ts', import.meta.url);
    await expect(runNotebook(script, () => import('./sample-reports.ts'))).rejects.toThrow(
      'must call openNotebook',
    );
  });

  it('refuses to save outside its folder', () => {
    const { save } = openNotebook(import.meta.url, { title: 'Away' });
    expect(() => {
      save('../away.json', {});
    }).toThrow('Cannot save "../away.json"');
  });
});

describe('a notebook as .ipynb', () => {
  const ipynb = notebookIpynb(harbour);
  const broken = notebookIpynb(brokenOff);

  it('has the shape that nbformat 4.5 asks for', () => {
    expect(notebookProblems(ipynb)).toEqual([]);
    expect(notebookProblems(broken)).toEqual([]);
    expect(notebookProblems(ipynb.replace('"id": "cell-1"', '"id": "cell 1"'))).toEqual(['Cell id cell 1']);
  });

  const python = pythonWithNbformat();
  it.skipIf(python === null && process.env['CI'] !== 'true')(
    'is valid by nbformat itself, where Python has it',
    () => {
      expect(python, 'In CI nbformat must be there').not.toBeNull();
      expect(validateByNbformat(python!, ipynb)).toBe('valid');
      expect(validateByNbformat(python!, broken)).toBe('valid');
    },
  );

  it('carries a chart as an object, with a picture and words beside it', () => {
    const { cells } = JSON.parse(ipynb) as { cells: { outputs?: { data: Record<string, unknown> }[] }[] };
    const chart = cells[3]?.outputs?.[0]?.data ?? {};
    expect(Object.keys(chart)).toEqual(['application/vnd.vegalite.v5+json', 'image/svg+xml', 'text/plain']);
    expect(chart['application/vnd.vegalite.v5+json']).toHaveProperty('mark', 'bar');
    expect((chart['image/svg+xml'] as string[]).join('')).toMatch(/^<svg/);
  });

  it('is the same on every run', async () => {
    const again = await runNotebook(HARBOUR, () => import(`${HARBOUR.href}?again`));
    expect(notebookIpynb(again)).toBe(ipynb);
    expect(notebookHtml(again)).toBe(notebookHtml(harbour));
    expect(notebookMarkdown(again)).toEqual(notebookMarkdown(harbour));
  });
});

describe('a notebook as HTML and Markdown', () => {
  it('is one page with its tables and pictures, and no script', () => {
    const html = notebookHtml(harbour);
    expect(html).toContain('<h1>Marines at the harbour</h1>');
    expect(html).toContain('<td>the Harbour Intelligence Office</td>');
    expect(html).toContain('src="data:image/svg+xml;base64,');
    expect(html).not.toContain('<script');
  });

  it('escapes what is shown', () => {
    const [cell] = harbour.cells;
    const text = '<img src=x onerror=alert(1)> [go](javascript:alert(1))';
    const html = notebookHtml({ ...harbour, cells: [{ ...cell!, outputs: [{ kind: 'markdown', text }] }] });
    expect(html).toContain('&lt;img src=x');
    expect(html).not.toContain('href="javascript:');
  });

  it('says in each what ended it', () => {
    expect(notebookHtml(brokenOff)).toContain('Line 14: RangeError: No such port');
    expect(notebookMarkdown(brokenOff).markdown).toContain('Line 14: RangeError: No such port');
    expect(notebookIpynb(brokenOff)).toContain('Line 14: RangeError: No such port');
  });

  it('names pictures beside the Markdown', () => {
    const { markdown, pictures } = notebookMarkdown(harbour);
    expect(markdown).toContain('![Troops stated, a bar a figure](harbour-counts-1.svg)');
    expect(pictures.map(({ name }) => name)).toEqual(['harbour-counts-1.svg']);
  });

  it('is written whole, and returns its paths', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'notebook-'));
    const paths = await storeNotebook(folder, harbour);
    expect(readdirSync(folder).sort()).toEqual(paths.map((path) => path.slice(folder.length + 1)).sort());
    expect(readFileSync(join(folder, 'harbour-counts.ipynb'), 'utf8')).toBe(notebookIpynb(harbour));
  });
});
