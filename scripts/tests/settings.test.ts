import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, it } from 'vitest';

const ANALYZE = fileURLToPath(new URL('../src/analyze.ts', import.meta.url));
const REPORT = `---
published: 2031-05-05
outlet: Port News
---
The mayor said on Monday that over 40 sailors were killed in Harwick. At least 12 ships were destroyed, the mayor said.
`;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'muster-'));
  await writeFile(join(folder, 'fire.md'), REPORT);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the main job over one report in the folder. */
const analyze = (...args: string[]) =>
  new Promise<{ code: number; stderr: string }>((done) => {
    const command = ['--import', 'tsx', ANALYZE, join(folder, 'fire.md'), '--no-notebooks'];
    execFile(process.execPath, [...command, '--out', join(folder, 'out'), ...args], (error, _, stderr) => {
      done({ code: Number(error?.code ?? 0), stderr });
    });
  });
const table = async (name: string) =>
  parse<Record<string, string>>(await readFile(join(folder, 'out', `${name}.csv`)), { columns: true });
const file = async (name: string, text: string) => {
  await writeFile(join(folder, name), text);
  return join(folder, name);
};

it(
  "a user's files are applied on every run, and a wrong line leaves the last good run's output",
  { timeout: 240_000 },
  async () => {
    expect(await analyze()).toMatchObject({ code: 0 });
    const [claim] = await table('claims');
    const id = claim!['claim']!;
    const good = [
      ...['--corrections', await file('good.csv', `claim,action,column,value\n${id},edit,place,the quay\n`)],
      ...[
        '--sources',
        await file('sources.yaml', '- speaker: Mayor Hall\n  grade: B2\n  aliases: the mayor\n'),
      ],
      ...['--series', await file('series.csv', `claim,series\n${id},the fire\n`)],
    ];
    expect(await analyze(...good)).toEqual({ code: 0, stderr: '' });
    expect((await table('claims'))[0]).toMatchObject({ claim: id, place: 'the quay' });
    expect(await table('corrections')).toMatchObject([{ claim: id, column: 'place', now: 'the quay' }]);
    expect(await table('sources')).toMatchObject([{ speaker: 'Mayor Hall', grade: 'B2' }]);
    expect((await table('series')).map(({ about }) => about)).toContain('the fire');

    const before = await readFile(join(folder, 'out', 'claims.csv'), 'utf8');
    const lost = await file('lost.csv', `claim,action\n${id},accept\n0123456789abcdef,reject\n`);
    expect(await analyze('--corrections', lost)).toEqual({
      code: 2,
      stderr: `${lost}:3: Cannot find the claim "0123456789abcdef": no report of this run makes it, use an id of claims.csv\nNothing was written: put this line right first\n`,
    });
    const graded = await file('graded.csv', 'speaker,grade\nA,G\n,B\n');
    expect(await analyze('--sources', graded)).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/graded\.csv:2: .*\n.*graded\.csv:3: .*\n.*these 2 lines/) as string,
    });
    expect(await analyze('--series', join(folder, 'nowhere.csv'))).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Cannot open the file') as string,
    });
    const nouns = await file('nouns.csv', 'noun,category\nsailors,crew\n,troops\n');
    expect(await analyze('--taxonomy', nouns)).toMatchObject({
      code: 2,
      stderr: `${nouns}:3: Cannot file a noun that is not named: fill in the column "noun"\nNothing was written: put this line right first\n`,
    });
    expect(await readFile(join(folder, 'out', 'claims.csv'), 'utf8')).toBe(before);
    const ships = await file('ships.yaml', '- noun: ships\n  category: vessels\n');
    expect(await analyze('--taxonomy', ships)).toEqual({ code: 0, stderr: '' });
    expect((await table('claims')).map(({ category }) => category)).toContain('vessels');
  },
);
