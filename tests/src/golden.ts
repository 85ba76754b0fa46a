import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

const FOLDER = fileURLToPath(new URL('../golden/', import.meta.url));
const UPDATE = process.env['UPDATE_GOLDEN'] === '1';

/** Holds what was made against the file of `tests/golden` that was read and approved; `UPDATE_GOLDEN=1` writes it. */
export async function expectGolden(name: string, made: string): Promise<void> {
  const path = `${FOLDER}${name}`;
  if (UPDATE) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, made);
  }
  expect(existsSync(path), `${path} is missing: UPDATE_GOLDEN=1 npm test writes it`).toBe(true);
  expect(made).toBe(await readFile(path, 'utf8'));
}
