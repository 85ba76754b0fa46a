import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

function chart(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/src/chart.ts', ...args],
    { cwd: ROOT, input, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

const HEAD = 'published,speaker,category,value,low,high\n';

describe('the command chart', () => {
  test('draws the kinds that fit a table of a few columns', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'muster-chart-'));
    const table = join(folder, 'killed.csv');
    await writeFile(
      table,
      `${HEAD}2031-01-05,the ministry,killed,10,,\n2031-02-07,a witness,killed,,20,40\n`,
    );
    const { status, stdout, stderr } = chart([table, '--kind', 'casualties-over-time']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('casualties-over-time.vl.json');
    expect((await readdir(join(folder, 'killed-charts'))).sort()).toEqual([
      'casualties-over-time.png',
      'casualties-over-time.svg',
      'casualties-over-time.vl.json',
    ]);
    const spec = await readFile(join(folder, 'killed-charts', 'casualties-over-time.vl.json'), 'utf8');
    expect(JSON.parse(spec)).toMatchObject({ datasets: { rows: [{ value: 10 }, { figure: '20–40' }] } });
  });

  test('keeps out a row that it cannot read, says where, and ends with 1', async () => {
    const out = await mkdtemp(join(tmpdir(), 'muster-chart-'));
    const { status, stderr } = chart(
      ['-', '--out', out],
      `${HEAD}2031-01-05,x,killed,10,,\n2031-02-31,x,killed,9,,\n`,
    );
    expect(status).toBe(1);
    expect(stderr).toBe('standard input:3: Cannot read the published "2031-02-31": use YYYY-MM-DD\n');
  });

  test.each([
    [['no-such.csv'], '', 'Cannot read the table "no-such.csv"'],
    [['-'], 'a,b\n1,2\n', 'Cannot draw a table without a column "value", "low" or "high"'],
    [['-'], 'value\n', 'Cannot draw a table without rows'],
    [['-', '--kind', 'pie'], 'value\n1\n', '"pie"'],
  ])('ends with 2 and one line: %j', (args, input, line) => {
    const { status, stdout, stderr } = chart(args, input);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(line);
  });
});
