import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ReadReport } from '@muster/model';
import { parseReport } from '@muster/parse';
import { readDocument } from '@muster/read';

/** Every report of a folder of `tests/corpora`, as the main job reads it. */
export async function readCorpus(name: string): Promise<ReadReport[]> {
  const folder = fileURLToPath(new URL(`../../corpora/${name}/`, import.meta.url));
  const found = await Promise.all(
    readdirSync(folder)
      .sort()
      .map((file) => readDocument({ name: file, bytes: readFileSync(folder + file) })),
  );
  return found.flatMap(({ reports }) => reports.map((report) => ({ report, reading: parseReport(report) })));
}
