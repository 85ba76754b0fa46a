import { access, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tablesOf } from '@muster/tabulate';
import { writeOutputs } from '../src/analyze/write-outputs.ts';
import { FORMATS, type Format } from '../src/outputs/formats.ts';
import { everyTablePath, shownPaths, tableFiles } from '../src/outputs/table-files.ts';

const TABLES = tablesOf([]);
const ALL = Object.keys(FORMATS) as Format[];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'muster-formats-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Writes the tables in some formats as a run does, and gives back what then stands in the folder. */
async function written(formats: readonly Format[]): Promise<string[]> {
  await writeOutputs(folder, {
    tableFiles: tableFiles(formats, TABLES, []),
    tablePaths: shownPaths(formats, TABLES),
    passing: everyTablePath(TABLES),
    chartFiles: [],
    report: { path: 'report.html', content: '' },
  });
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found.filter((it) => it.isFile()).map(({ name }) => name);
}

describe('the files of the tables', () => {
  it('are written in every format, and those shown are there', async () => {
    const found = await written(ALL);
    for (const { name } of Object.values(TABLES))
      for (const ending of ['csv', 'json', 'jsonl', 'parquet', 'md'])
        expect(found).toContain(`${name}.${ending}`);
    for (const name of ['datapackage.json', 'muster.duckdb', 'annotations.jsonld'])
      expect(found).toContain(name);
    for (const path of shownPaths(ALL, TABLES)) await access(join(folder, path.replace('*', 'claims')));
    expect(found.filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('of a format that is no longer asked for are taken away', async () => {
    expect(await written(['parquet'])).toEqual(
      expect.arrayContaining(['claims.parquet', 'report.html']) as unknown,
    );
    const found = await written(['duckdb']);
    expect(found.sort()).toEqual(['muster.duckdb', 'report.html']);
  });
});
