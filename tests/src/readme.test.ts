import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
/** Those that this very run is, or that take as long. */
const WHOLE = new Set(['npm start', 'npm test']);

const commands = [...readme.matchAll(/```sh\n([^`]+)```/g)].flatMap(([, block]) => block!.trim().split('\n'));
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

describe('the README', () => {
  test('is short enough to be read', () => {
    expect(readme.split('\n').length).toBeLessThanOrEqual(120);
  });

  test('shows commands', () => {
    expect(commands.length).toBeGreaterThanOrEqual(5);
  });

  test.for(commands.filter((command) => !WHOLE.has(command)))('%s', { timeout: 120_000 }, (command) => {
    const printed = execFileSync(command, { cwd: root, shell: '/bin/sh', encoding: 'utf8', stdio: 'pipe' });
    expect(printed).not.toBe('');
  });

  test('names only commands that exist', () => {
    const named = [...readme.matchAll(/npm (?:run (?:--silent )?)?([a-z:]+)/g)].map(([, name]) => name!);
    for (const name of named.filter((name) => name !== 'run')) expect(scripts).toHaveProperty([name]);
  });

  test('links to files that exist', () => {
    for (const [, path] of readme.matchAll(/\]\((docs[^)]*|[A-Z]+\.md)\)/g))
      expect(() => execFileSync('ls', [join(root, path!)], { stdio: 'pipe' })).not.toThrow();
  });
});
