import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExecutedNotebook, SavedFile } from './executed.ts';
import { notebookHtml } from './notebook-html.ts';
import { notebookIpynb } from './notebook-ipynb.ts';
import { notebookMarkdown } from './notebook-markdown.ts';

/** Reads a notebook script. */
export function readScript(path: string): Promise<string> {
  return readFile(path, 'utf8');
}

/** Everything that a notebook is written as: `NAME.ipynb`, `NAME.html`, `NAME.md` with its pictures, and what it saved. */
export function notebookFiles(notebook: ExecutedNotebook): SavedFile[] {
  const { name } = notebook;
  const { markdown, pictures } = notebookMarkdown(notebook);
  return [
    { name: `${name}.ipynb`, contents: notebookIpynb(notebook) },
    { name: `${name}.html`, contents: notebookHtml(notebook) },
    { name: `${name}.md`, contents: markdown },
    ...pictures,
    ...notebook.files,
  ];
}

/** Writes a notebook's files into a folder, each whole or not at all, and returns their paths. */
export async function storeNotebook(folder: string, notebook: ExecutedNotebook): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const paths: string[] = [];
  for (const { name, contents } of notebookFiles(notebook)) {
    const path = join(folder, name);
    await writeFile(`${path}.partial`, contents);
    await rename(`${path}.partial`, path);
    paths.push(path);
  }
  return paths;
}
