import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { CHARTS, formatChart } from '@muster/chart';
import { expect, test } from 'vitest';

const FOLDER = fileURLToPath(new URL('../golden/charts/', import.meta.url));
const UPDATE = process.env['UPDATE_GOLDEN'] === '1';

test.each(CHARTS.map((kind) => [kind.id, kind] as const))(
  '%s of its example is the chart in tests/golden/charts',
  async (id, { build, example }) => {
    const path = `${FOLDER}${id}.vl.json`;
    const drawn = formatChart(build(example)!);
    if (UPDATE) {
      await mkdir(FOLDER, { recursive: true });
      await writeFile(path, drawn);
    }
    expect(existsSync(path), `${path} is missing: UPDATE_GOLDEN=1 npm test writes it`).toBe(true);
    expect(drawn).toBe(await readFile(path, 'utf8'));
  },
);
