import { fileURLToPath } from 'node:url';
import type { ViteUserConfig } from 'vitest/config';

const silent = fileURLToPath(new URL('./no-console.ts', import.meta.url));

/** The zones in which dates are tested: Greenwich, and far enough west and east of it to shift a careless day. */
export const ZONES = ['UTC', 'America/New_York', 'Asia/Kolkata'] as const;

/** What every workspace's tests have in common. */
export function muster(): ViteUserConfig {
  return {
    test: {
      include: ['tests/**/*.test.ts', 'src/**/*.test.ts'],
      setupFiles: [silent],
      maxWorkers: 2,
      testTimeout: 180_000,
      hookTimeout: 180_000,
    },
  };
}

/** The same in three time zones, for workspaces that read dates or write files. */
export function musterInZones(): ViteUserConfig {
  const { test } = muster();
  return {
    test: {
      maxWorkers: 2,
      projects: ZONES.map((zone) => ({ test: { ...test, name: zone, env: { TZ: zone } } })),
    },
  };
}
