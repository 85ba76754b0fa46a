import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { unwritable } from '../outputs/unwritable.ts';
import { shownPath } from '../outputs/shown-path.ts';
import { writeWhole } from '../outputs/write-whole.ts';
import type { Outputs } from './make-outputs.ts';

/** The paths of what was written as they are shown, by kind. */
export interface WrittenPaths {
  readonly report: string;
  readonly charts: readonly string[];
  readonly tables: readonly string[];
}

/**
 * Writes the outputs into a folder, each file whole or not at all, and takes away what an earlier run wrote and this one
 * does not: charts that there is nothing to draw for, tables in another format. A folder that cannot be written ends the command with one line.
 */
export async function writeOutputs(
  folder: string,
  { tableFiles, tablePaths, chartFiles, report, passing }: Outputs,
): Promise<WrittenPaths> {
  const files = [...tableFiles, ...chartFiles, report];
  try {
    for (const { path, content } of files) await writeWhole(join(folder, path), content);
    const written = new Set(files.map(({ path }) => path));
    for (const path of passing) if (!written.has(path)) await rm(join(folder, path), { force: true });
  } catch (error) {
    throw unwritable(folder, error);
  }
  const specs = chartFiles.filter(({ path }) => path.endsWith('.vl.json'));
  return {
    report: shownPath(join(folder, report.path)),
    charts: specs.map(({ path }) => shownPath(join(folder, path))),
    tables: tablePaths.map((path) => `${shownPath(join(folder, path))}${path.endsWith('/') ? '/' : ''}`),
  };
}
