import { Presets, SingleBar } from 'cli-progress';

/** Fewer documents than this are read before a line would be seen. */
const FEWEST = 20;

/** A line on standard error that tells how many documents are read; nothing where that is no terminal. */
export interface Progress {
  readonly step: (done: number) => void;
  readonly stop: () => void;
}

/** Starts the line for so many documents. */
export function startProgress(total: number): Progress {
  if (!process.stderr.isTTY || total < FEWEST) return { step: () => undefined, stop: () => undefined };
  const bar = new SingleBar(
    {
      format: 'Reading {value} of {total} documents {bar} {eta_formatted}',
      stream: process.stderr,
      clearOnComplete: true,
    },
    Presets.shades_classic,
  );
  bar.start(total, 0);
  return {
    step: (done) => {
      bar.update(done);
    },
    stop: () => {
      bar.stop();
    },
  };
}
