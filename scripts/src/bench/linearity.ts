import type { Contestant } from './contestants.ts';
import { Stopwatch } from './measure.ts';

const ROUNDS = 5;

/**
 * How many times as long a reader takes over a document of ten times the length: ten, where the time is linear.
 *
 * The short document is read ten times for each reading of the long one, in turn, so that both have a machine and
 * an engine in the same state.
 */
export function linearity(
  reader: Contestant,
  texts: readonly string[],
  kilobytes: number,
  warmUp: number,
): number {
  const long = repeatTo(texts.join('\n\n'), kilobytes * 1e3);
  const short = long.slice(0, long.length / 10);
  const tenShort = new Stopwatch(reader, Array<string>(10).fill(short));
  const oneLong = new Stopwatch(reader, [long]);
  tenShort.warmUp(warmUp);
  oneLong.warmUp(0);
  for (let round = 0; round < ROUNDS; round += 1) {
    tenShort.time();
    oneLong.time();
  }
  return (10 * oneLong.median()) / tenShort.median();
}

const repeatTo = (text: string, length: number): string =>
  text.repeat(Math.ceil(length / text.length)).slice(0, length);
