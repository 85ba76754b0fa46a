import Table from 'cli-table3';
import type { Speed } from './measure.ts';

/** The speeds as a table: a row a reader, and how many times as fast it is as each peer. */
export function speedTable(speeds: readonly Speed[]): string {
  const peers = speeds.filter(({ name }) => !name.startsWith('muster'));
  const rows = new Table({
    head: ['reader', 'MB/s', 'found', ...peers.map(({ name }) => `× ${name.split(':')[0]!}`)],
    style: { head: [], border: [] },
  });
  for (const { name, megabytesPerSecond, found } of speeds) {
    const ratios = peers.map((peer) => (megabytesPerSecond / peer.megabytesPerSecond).toFixed(2));
    rows.push([name, megabytesPerSecond.toFixed(2), found, ...ratios]);
  }
  return rows.toString();
}
