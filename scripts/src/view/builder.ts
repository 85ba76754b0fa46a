import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ANALYZE = fileURLToPath(new URL('../analyze.ts', import.meta.url));

/** What a build came to: null where everything was written, else the last line that it said. */
export type Built = (failure: string | null) => void;

/** Builds in a process of its own, so that changed scripts are loaded anew; a change while it builds is built after it. */
export interface Builder {
  readonly build: () => void;
  readonly stop: () => void;
}

/** Runs `analyze` with some arguments whenever it is asked to, one run at a time. */
export function builderOf(args: readonly string[], built: Built): Builder {
  let running: ChildProcess | null = null;
  let again = false;
  const build = (): void => {
    if (running !== null) {
      again = true;
      return;
    }
    again = false;
    let said = '';
    running = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), ANALYZE, ...args], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    running.stderr?.setEncoding('utf8').on('data', (words: string) => (said = (said + words).slice(-2000)));
    running.on('close', (code) => {
      running = null;
      // 1 is a run in which some documents could not be read: the rest was written.
      built(code === 0 || code === 1 ? null : (said.trim().split('\n').at(-1) ?? `exit code ${code}`));
      if (again) build();
    });
  };
  return {
    build,
    stop: () => {
      again = false;
      running?.kill();
    },
  };
}
