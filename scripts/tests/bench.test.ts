import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const BENCH = fileURLToPath(new URL('../src/bench.ts', import.meta.url));
const REPORT = fileURLToPath(new URL('../../seeds/reports/2024-11-04-ryder-range.md', import.meta.url));
const bench = (...args: string[]) =>
  promisify(execFile)(process.execPath, ['--import', 'tsx', BENCH, ...args]);

test('the benchmark runs, and shows every reader beside every peer', { timeout: 240_000 }, async () => {
  const short = ['--rounds', '1', '--warm-up', '1', '--kilobytes', '1', '--document', '10'];
  const { stdout, stderr } = await bench(REPORT, ...short);
  expect(stderr).toBe('');
  for (const reader of ['one regular expression', 'figures and dates', 'claims included', 'dates alone'])
    expect(stdout).toContain(reader);
  const rows = stdout.split('\n').filter((line) => /│ \d+\.\d\d/.test(line));
  expect(rows).toHaveLength(6);
  for (const row of rows) expect(row.match(/\d+\.\d\d/g)).toHaveLength(4);
  expect(stdout).toMatch(/One document of 0\.01 MB takes \d+\.\d times as long as one of 0\.001 MB\./);
});

test('a wrong number of rounds ends it with one line', { timeout: 240_000 }, async () => {
  await expect(bench(REPORT, '--rounds', '0')).rejects.toMatchObject({
    code: 2,
    stderr: 'Cannot read --rounds "0": use a whole number from 1 up\n',
  });
});
