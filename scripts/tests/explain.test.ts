import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const explain = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/src/explain.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    input,
  });

test('a text on standard input is explained, figure by figure', { timeout: 120_000 }, () => {
  const { stdout, stderr, status } = explain(
    ['--published', '2031-05-09'],
    'At least 40 sailors were rescued on 4 May 2031, police said.',
  );
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  expect(stdout).toMatch(/^"40" {2}count, 9 to 11\n {2}rule {7}\S+\n/);
  expect(stdout).toContain('number     value 40, low 40, high -, bound atLeast\n');
  expect(stdout).toContain('counted    sailors\n');
  expect(stdout).toMatch(/source {5}police\n {2}cue {8}said\n/);
  expect(stdout).toMatch(/"4 May 2031" {2}DATE.*\n {2}rule {7}date\/absolute\n {2}value {6}2031-05-04\n/);
});

test('a day that is in no calendar ends with 2 and one line', { timeout: 120_000 }, () => {
  expect(explain(['x', '--published', '31.02.2031'])).toMatchObject({
    status: 2,
    stdout: '',
    stderr: 'Cannot read --published "31.02.2031": use YYYY-MM-DD\n',
  });
});
