import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Table from 'cli-table3';
import { generateClaims } from './generate-claims.ts';
import { TABLE_CONTESTANTS, type TableContestantName } from './table-contestants.ts';
import type { TableTimes } from './time-tables.ts';

const TIME = fileURLToPath(new URL('time-tables.ts', import.meta.url));
const SEED = 2031;
/** Lines written at once. */
const BATCH = 5_000;

/**
 * Loads, groups and writes a file of generated claims with the frames and with DuckDB alone, in turn, each in a process of its
 * own; then a quarter of it with the frames, to see that memory does not grow with the rows. Returns the table to print.
 */
export async function benchTables(claims: number, rounds: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'muster-bench-'));
  try {
    const all = await writeClaims(join(folder, 'claims.jsonl'), claims);
    const quarter = await writeClaims(join(folder, 'quarter.jsonl'), Math.ceil(claims / 4));
    const names = Object.keys(TABLE_CONTESTANTS) as TableContestantName[];
    const runs = new Map(names.map((name): [string, TableTimes[]] => [name, []]));
    for (let round = 0; round < rounds; round += 1)
      for (const name of names) runs.get(name)!.push(time(name, all));
    const best = new Map([...runs].map(([name, times]) => [name, median(times)]));
    return `${table(best)}\n${words(best, time('muster', quarter), claims)}`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeClaims(path: string, count: number): Promise<string> {
  const file = createWriteStream(path);
  let lines = '';
  let held = 0;
  for (const claim of generateClaims(count, SEED)) {
    lines += `${JSON.stringify(claim)}\n`;
    held += 1;
    if (held % BATCH === 0) {
      if (!file.write(lines)) await once(file, 'drain');
      lines = '';
    }
  }
  file.end(lines);
  await once(file, 'close');
  return path;
}

function time(name: TableContestantName, file: string): TableTimes {
  const printed = execFileSync(process.execPath, ['--import', import.meta.resolve('tsx'), TIME, name, file], {
    encoding: 'utf8',
  });
  return JSON.parse(printed) as TableTimes;
}

function median(runs: readonly TableTimes[]): TableTimes {
  const total = ({ load, group, save }: TableTimes) => load + group + save;
  return runs.toSorted((a, b) => total(a) - total(b))[runs.length >> 1]!;
}

function table(best: ReadonlyMap<string, TableTimes>): string {
  const rows = new Table({
    head: ['tables', 'load', 'group', 'write', 'all (s)', 'groups', 'MB at most'],
    style: { head: [], border: [] },
  });
  for (const [name, { load, group, save, groups, megabytes }] of best) {
    const cells = [load, group, save, load + group + save].map((it) => it.toFixed(2));
    rows.push([name, ...cells, groups, megabytes.toFixed(0)]);
  }
  return rows.toString();
}

function words(best: ReadonlyMap<string, TableTimes>, quarter: TableTimes, claims: number): string {
  const all = ({ load, group, save }: TableTimes) => load + group + save;
  const [ours, theirs] = [best.get('muster')!, best.get('DuckDB alone')!];
  const ratio = (left: number, right: number) => (left / right).toFixed(2);
  return [
    `${claims.toLocaleString('en')} claims take ${ratio(all(ours), all(theirs))} times as long as with DuckDB alone:`,
    `load ${ratio(ours.load, theirs.load)}, group ${ratio(ours.group, theirs.group)}, write ${ratio(ours.save, theirs.save)}.`,
    `A quarter of them needs ${quarter.megabytes.toFixed(0)} MB, all of them ${ours.megabytes.toFixed(0)} MB.`,
  ].join(' ');
}
