import { rm } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { TABLE_CONTESTANTS, type TableContestantName } from './table-contestants.ts';

/** What one contestant took for one file of claims. */
export interface TableTimes {
  readonly load: number;
  readonly group: number;
  readonly save: number;
  readonly groups: number;
  /** The most memory that its process had at once, in megabytes. */
  readonly megabytes: number;
}

/** Runs as a process of its own, so that its memory is its own: `time-tables.ts NAME FILE` prints the times as JSON. */
const [name, file] = process.argv.slice(2) as [TableContestantName, string];
const contestant = TABLE_CONTESTANTS[name]();
const outputs = [`${file}.${process.pid}.parquet`, `${file}.${process.pid}.csv`] as const;
const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
};
let groups = 0;
const load = await seconds(() => contestant.load(file));
const group = await seconds(async () => (groups = await contestant.group()));
const save = await seconds(() => contestant.save(...outputs));
for (const output of outputs) await rm(output, { force: true });
const times: TableTimes = { load, group, save, groups, megabytes: process.resourceUsage().maxRSS / 1024 };
process.stdout.write(JSON.stringify(times));
