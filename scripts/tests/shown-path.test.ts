import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { shownPath } from '../src/outputs/shown-path.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

test('a path in the repository is shown from its top, wherever the command runs', () => {
  const path = join(ROOT, 'out', 'report.html');
  expect(shownPath(path, ROOT)).toBe(join('out', 'report.html'));
  expect(shownPath(path, join(ROOT, 'scripts'))).toBe(join('out', 'report.html'));
});

test('a path below the working folder is shown from there, and any other whole', () => {
  expect(shownPath('/elsewhere/charts/one.svg', '/elsewhere')).toBe(join('charts', 'one.svg'));
  expect(shownPath('charts/one.svg', '/elsewhere')).toBe(join('charts', 'one.svg'));
  expect(shownPath('/another/one.svg', '/elsewhere')).toBe('/another/one.svg');
});
