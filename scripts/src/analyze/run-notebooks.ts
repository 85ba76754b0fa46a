import { join } from 'node:path';
import { printWith, runNotebook, storeNotebook } from '@muster/present';
import { giveCorpus, type Tabulated } from '../notebooks/corpus.ts';
import { shownPath } from '../outputs/shown-path.ts';
import { unwritable } from '../outputs/unwritable.ts';
import { NOTEBOOKS } from '../notebooks/notebooks.ts';

/** Runs every notebook script over the reports and saves it executed; a cell that fails is named, the rest goes on. */
export async function runNotebooks(folder: string, tabulated: Tabulated): Promise<string[]> {
  giveCorpus(tabulated);
  printWith(() => undefined);
  const saved: string[] = [];
  for (const name of NOTEBOOKS) {
    const notebook = await runNotebook(new URL(`../notebooks/${name}.ts`, import.meta.url));
    if (notebook.failure !== null)
      process.stderr.write(`${name}: line ${notebook.failure.line ?? '?'}: ${notebook.failure.message}\n`);
    try {
      const paths = await storeNotebook(join(folder, 'notebooks'), notebook);
      saved.push(...paths.filter((path) => path.endsWith('.ipynb')).map((path) => shownPath(path)));
    } catch (error) {
      throw unwritable(folder, error);
    }
  }
  return saved;
}
