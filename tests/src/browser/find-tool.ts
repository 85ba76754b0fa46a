import { spawnSync } from 'node:child_process';
import { describe, test } from 'vitest';

/** Whether a program runs here. */
export function runs(program: string, ...args: string[]): boolean {
  return spawnSync(program, args, { timeout: 30_000 }).status === 0;
}

/**
 * Tests that need a program of the system: where it is missing they are skipped with a notice, and under CI that is a
 * failure.
 */
export function describeWith(tool: string, present: boolean, name: string, tests: () => void): void {
  if (present) {
    describe(name, tests);
    return;
  }
  if (process.env['CI'] === 'true') {
    test(`${name}: ${tool} is installed`, () => {
      throw new Error(`Cannot test "${name}": install ${tool}`);
    });
    return;
  }
  process.stderr.write(`Skipped "${name}": ${tool} is not installed\n`);
  describe.skip(`${name} (${tool} is not installed)`, tests);
}
