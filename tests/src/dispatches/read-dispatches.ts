import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ReadReport } from '@muster/model';
import { parseReport } from '@muster/parse';
import { readDocument } from '@muster/read';
import type { Answer } from './answer.ts';

const SEEDS = fileURLToPath(new URL('../../../seeds/', import.meta.url));

/** Every dispatch of the sample corpus as it is read, beside a careful reader's answer to it. */
export async function readDispatches(): Promise<(ReadReport & { readonly answer: Answer })[]> {
  const names = readdirSync(`${SEEDS}answers`).sort();
  return Promise.all(
    names.map(async (file) => {
      const answer = JSON.parse(readFileSync(`${SEEDS}answers/${file}`, 'utf8')) as Answer;
      const name = `${answer.report}.md`;
      const { reports } = await readDocument({ name, bytes: readFileSync(`${SEEDS}reports/${name}`) });
      const report = reports[0]!;
      return { report, reading: parseReport(report), answer };
    }),
  );
}
