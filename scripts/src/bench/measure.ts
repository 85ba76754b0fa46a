import type { Contestant } from './contestants.ts';

/** How fast one contestant read the texts: the median over the rounds, in megabytes (UTF-16 units) a second. */
export interface Speed {
  readonly name: string;
  readonly megabytesPerSecond: number;
  readonly found: number;
}

/**
 * Times one contestant on some texts over and over, by the processor's time: what else the machine does meanwhile
 * takes none of it.
 */
export class Stopwatch {
  private readonly seconds: number[] = [];
  /** How much was found in all texts. */
  found = 0;

  constructor(
    readonly contestant: Contestant,
    private readonly texts: readonly string[],
  ) {}

  /** Reads the texts until so many milliseconds have passed, uncounted: the engine compiles what it sees often. */
  warmUp(milliseconds: number): void {
    const end = performance.now() + milliseconds;
    do this.read();
    while (performance.now() < end);
  }

  /** Reads the texts once and notes the time. */
  time(): void {
    const begun = process.cpuUsage();
    this.read();
    const { user, system } = process.cpuUsage(begun);
    this.seconds.push((user + system) / 1e6);
  }

  /** The median of the times noted, in seconds. */
  median(): number {
    const sorted = [...this.seconds].sort((a, b) => a - b);
    return sorted[sorted.length >> 1]!;
  }

  private read(): void {
    this.found = this.texts.reduce((sum, text) => sum + this.contestant.read(text), 0);
  }
}

/**
 * Times the contestants in turn, round by round, so that a machine that slows down slows all of them; before that each
 * reads for `warmUp` milliseconds.
 */
export function measure(
  contestants: readonly Contestant[],
  texts: readonly string[],
  rounds: number,
  warmUp: number,
): Speed[] {
  const size = texts.reduce((sum, text) => sum + text.length, 0) / 1e6;
  const watches = contestants.map((contestant) => new Stopwatch(contestant, texts));
  for (const watch of watches) watch.warmUp(warmUp);
  for (let round = 0; round < rounds; round += 1) for (const watch of watches) watch.time();
  return watches.map((watch) => ({
    name: watch.contestant.name,
    megabytesPerSecond: size / watch.median(),
    found: watch.found,
  }));
}
