import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError } from 'commander';
import { readDocument } from '@muster/read';
import Table from 'cli-table3';
import { contestants } from './bench/contestants.ts';
import { measure, type Speed } from './bench/measure.ts';
import { CommandError, run } from './command.ts';
import { findInputs } from './inputs/find-inputs.ts';

const SEEDS = fileURLToPath(new URL('../../seeds/reports', import.meta.url));
const NOTHING = { head: [], border: [] };

const bench = new Command('bench')
  .description('Times reading against named peers on the same texts in the same run, and prints ratios.')
  .argument('[inputs...]', 'files or folders of whole articles (default: the sample corpus)', [SEEDS])
  .option('--rounds <n>', 'how often each is timed', wholeNumber, 7)
  .action(async (patterns: string[], { rounds }: { rounds: number }) => {
    const texts = await readTexts(patterns);
    if (texts.length === 0) throw new CommandError(`Cannot find a text in ${patterns.join(', ')}`);
    const copies = Math.max(1, Math.ceil(200_000 / texts.reduce((sum, text) => sum + text.length, 0)));
    const enough = Array.from({ length: copies }, () => texts).flat();
    const speeds = measure(contestants(texts), enough, rounds);
    process.stdout.write(`${table(speeds)}\n${linearity(texts)}\n`);
  });

await run(bench);

async function readTexts(patterns: readonly string[]): Promise<string[]> {
  const { inputs } = await findInputs(patterns);
  const texts: string[] = [];
  for (const { name, bytes } of inputs) {
    const { reports } = await readDocument({ name, bytes: await bytes() });
    texts.push(...reports.map(({ text }) => text));
  }
  return texts;
}

function table(speeds: readonly Speed[]): string {
  const peers = speeds.filter(({ name }) => !name.startsWith('muster'));
  const rows = new Table({
    head: ['reader', 'MB/s', 'found', ...peers.map(({ name }) => `× ${name.split(':')[0] ?? ''}`)],
    style: NOTHING,
  });
  for (const { name, megabytesPerSecond, found } of speeds) {
    const ratios = peers.map((peer) => (megabytesPerSecond / peer.megabytesPerSecond).toFixed(2));
    rows.push([name, megabytesPerSecond.toFixed(2), found, ...ratios]);
  }
  return rows.toString();
}

/** How much longer ten times the text takes: ten, where the time is linear. */
function linearity(texts: readonly string[]): string {
  const once = repeatTo(texts.join('\n\n'), 1e6);
  const tenfold = repeatTo(once, 1e7);
  const [reader] = contestants(texts).filter(({ name }) => name === 'muster: figures and dates');
  const [short] = measure([reader!], [once], 5);
  const [long] = measure([reader!], [tenfold], 3);
  const ratio = (10 * short!.megabytesPerSecond) / long!.megabytesPerSecond;
  return `One document of 10 MB takes ${ratio.toFixed(1)} times as long as one of 1 MB.`;
}

const repeatTo = (text: string, length: number): string =>
  text.repeat(Math.ceil(length / text.length)).slice(0, length);

function wholeNumber(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1)
    throw new InvalidArgumentError('Use a whole number from 1 up.');
  return number;
}
