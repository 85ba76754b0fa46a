import type { Contestant } from './contestants.ts';
import { measure } from './measure.ts';

/** How many times as long a reader takes over a document of ten times the length: ten, where the time is linear. */
export function linearity(reader: Contestant, texts: readonly string[], kilobytes: number): number {
  const long = repeatTo(texts.join('\n\n'), kilobytes * 1e3);
  const short = long.slice(0, long.length / 10);
  const [once] = measure([reader], [short], 5);
  const [tenfold] = measure([reader], [long], 3);
  return (10 * once!.megabytesPerSecond) / tenfold!.megabytesPerSecond;
}

const repeatTo = (text: string, length: number): string =>
  text.repeat(Math.ceil(length / text.length)).slice(0, length);
