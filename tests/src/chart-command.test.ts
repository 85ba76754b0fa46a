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

  const rowsOf = async (folder: string, kind: string): Promise<Record<string, unknown>[]> => {
    const spec = JSON.parse(await readFile(join(folder, `${kind}.vl.json`), 'utf8')) as {
      datasets: { rows: Record<string, unknown>[] };
    };
    return spec.datasets.rows;
  };

  test('counts one thing in a table without the column category, and draws no certainty that it does not state', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'muster-chart-'));
    const table = join(folder, 'burned-houses.csv');
    await writeFile(table, 'value\n12\n"1,500"\n');
    const { status, stderr } = chart([table]);
    expect([status, stderr]).toEqual([0, '']);
    const drawn = join(folder, 'burned-houses-charts');
    const kinds = (await readdir(drawn)).filter((name) => name.endsWith('.json'));
    expect(kinds).toContain('who-said-how-many.vl.json');
    expect(kinds).not.toContain('who-said-it-how-sure.vl.json');
    expect(await rowsOf(drawn, 'who-said-how-many')).toMatchObject([
      { value: 12, category: 'burned houses' },
      { value: 1500, category: 'burned houses' },
    ]);
  });

  test.each([
    ['semicolons', 'Published;Speaker;Counted;Value\n2031-01-05;the mayor;homes;1,500\n'],
    ['tabs', 'published\tspeaker\tcounted\tvalue\n2031-01-05\tthe mayor\thomes\t1 500\n'],
    ['commas', 'published,speaker,counted,value\n2031-01-05,"the mayor",homes,"1,500"\n'],
  ])('reads cells apart by %s', async (_, input) => {
    const out = await mkdtemp(join(tmpdir(), 'muster-chart-'));
    const { status, stderr } = chart(['-', '--out', out], input);
    expect([status, stderr]).toEqual([0, '']);
    expect(await rowsOf(out, 'troops-over-time')).toMatchObject([
      { value: 1500, source: 'the mayor', category: 'homes' },
    ]);
  });

  test('reads other people\u2019s names of columns, empty columns, a byte order mark and days in several forms', async () => {
    const out = await mkdtemp(join(tmpdir(), 'muster-chart-'));
    const days = [
      '18.10.2031',
      '"October 19, 2031"',
      '20 Oct 2031',
      '2031/10/21',
      '10/22/2031',
      '2031-10-23T10:00',
    ];
    const lines = days.map((day, index) => `${day},,the mayor,${index + 1}`);
    const { status, stderr } = chart(
      ['-', '--out', out],
      `\uFEFFDate,,Source,Count\n${lines.join('\n')}\n10/11/2031,,the mayor,7\n`,
    );
    expect(stderr).toBe('standard input:8: Cannot read the published "10/11/2031": use YYYY-MM-DD\n');
    expect(status).toBe(1);
    expect(
      (await rowsOf(out, 'who-said-how-many')).map(({ said, value, source }) => [said, value, source]),
    ).toEqual(days.map((_, index) => [`2031-10-${18 + index}`, index + 1, 'the mayor']));
  });

  test('keeps out a number that may be two', () => {
    const { status, stderr } = chart(['-'], 'counted;value\nhomes;1,5\nhomes;1,500\nhomes;1.500\n');
    expect(status).toBe(2);
    expect(stderr.split('\n').slice(0, 3)).toEqual([
      'standard input:2: Cannot read the value "1,5": use a number, as in 1500, 1,500 or 0.5',
      'standard input:3: Cannot read the value "1,500": use digits and a point only, since the mark in it may stand for either',
      'standard input:4: Cannot read the value "1.500": use digits and a point only, since the mark in it may stand for either',
    ]);
  });

  test.each([
    [['no-such.csv'], '', 'Cannot find the table "no-such.csv": name a CSV file, or - for standard input\n'],
    [
      ['docs'],
      '',
      'Cannot read the folder "docs" as a table: name a CSV file in it, as in docs/claims.csv\n',
    ],
    [
      ['-'],
      'a,b\n1,2\n',
      'Cannot draw a table without a column "value", "low" or "high": call the column with its numbers "value", which may be "a" or "b"\n',
    ],
    [['-'], 'value\n', 'Cannot draw a table without rows'],
    [['-'], '', 'Cannot draw a table without a column "value", "low" or "high": its columns are none\n'],
    [['-'], 'value,Value\n1,2\n', 'two columns are called "value": rename one of them\n'],
    [['-'], 'value\n"\u0007\n', 'Cannot read CSV: '],
    [['-', '--kind', 'pie'], 'value\n1\n', '"pie"'],
  ])('ends with 2 and one line: %j', (args, input, line) => {
    const { status, stdout, stderr } = chart(args, input);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(line);
  });
});
