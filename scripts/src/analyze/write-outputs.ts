import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CHARTS } from '@muster/chart';
import { unwritable } from '../outputs/unwritable.ts';
import { writeWhole } from '../outputs/write-whole.ts';
import type { Outputs } from './make-outputs.ts';

/** The paths of what was written, by kind. */
export interface WrittenPaths {
  readonly report: string;
  readonly charts: readonly string[];
  readonly tables: readonly string[];
}

/**
 * Writes the outputs into a folder, each file whole or not at all, and takes away charts of an earlier run that this one
 * has nothing to draw for. A folder that cannot be written ends the command with one line.
 */
export async function writeOutputs(
  folder: string,
  { tableFiles, chartFiles, report }: Outputs,
): Promise<WrittenPaths> {
  const files = [...tableFiles, ...chartFiles, report];
  try {
    for (const { path, content } of files) await writeWhole(join(folder, path), content);
    const written = new Set(files.map(({ path }) => path));
    for (const { id } of CHARTS) {
      for (const ending of ['vl.json', 'svg', 'png']) {
        const path = `charts/${id}.${ending}`;
        if (!written.has(path)) await rm(join(folder, path), { force: true });
      }
    }
  } catch (error) {
    throw unwritable(folder, error);
  }
  const paths = (list: readonly { path: string }[]): string[] => list.map(({ path }) => join(folder, path));
  return {
    report: join(folder, report.path),
    charts: paths(chartFiles.filter(({ path }) => path.endsWith('.vl.json'))),
    tables: paths(tableFiles),
  };
}
