import { performance } from 'node:perf_hooks';
import type { Contestant } from './contestants.ts';

/** How fast one contestant read the texts: the median over the rounds, in megabytes (UTF-16 units) a second. */
export interface Speed {
  readonly name: string;
  readonly megabytesPerSecond: number;
  readonly found: number;
}

/**
 * Times the contestants in turn, round by round, so that a machine that slows down slows all of them.
 *
 * One round that is not counted goes first, to let the engine compile.
 */
export function measure(
  contestants: readonly Contestant[],
  texts: readonly string[],
  rounds: number,
): Speed[] {
  const size = texts.reduce((sum, text) => sum + text.length, 0) / 1e6;
  const seconds = contestants.map((): number[] => []);
  const found = contestants.map(() => 0);
  for (let round = 0; round <= rounds; round += 1) {
    contestants.forEach(({ read }, place) => {
      const begun = performance.now();
      found[place] = texts.reduce((sum, text) => sum + read(text), 0);
      if (round > 0) seconds[place]!.push((performance.now() - begun) / 1000);
    });
  }
  return contestants.map(({ name }, place) => ({
    name,
    megabytesPerSecond: size / median(seconds[place]!),
    found: found[place]!,
  }));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}
