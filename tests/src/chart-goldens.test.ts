import { CHARTS, formatChart } from '@muster/chart';
import { test } from 'vitest';
import { expectGolden } from './golden.ts';

test.each(CHARTS.map((kind) => [kind.id, kind] as const))(
  '%s of its example is the chart in tests/golden/charts',
  async (id, { build, example }) => {
    await expectGolden(`charts/${id}.vl.json`, formatChart(build(example)!));
  },
);
