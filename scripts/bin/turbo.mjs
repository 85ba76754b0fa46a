// Runs turbo tasks with telemetry off, and tells them the terminal that turbo hides: its width and its colours.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const turbo = join(dirname(createRequire(import.meta.url).resolve('turbo/package.json')), 'bin', 'turbo');
const { stdout } = process;
const colours = stdout.isTTY && process.env.NO_COLOR === undefined && process.env.TERM !== 'dumb';

const { status } = spawnSync(
  process.execPath,
  [
    turbo,
    'run',
    ...process.argv.slice(2),
    '--ui=stream',
    '--log-prefix=none',
    '--no-update-notifier',
    '--continue',
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      TURBO_TELEMETRY_DISABLED: '1',
      DO_NOT_TRACK: '1',
      ...(stdout.isTTY ? { COLUMNS: String(stdout.columns) } : {}),
      ...(colours ? { FORCE_COLOR: '1' } : {}),
    },
  },
);
process.exit(status ?? 1);
