import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError } from 'commander';
import { readDocument } from '@muster/read';
import { contestants } from './bench/contestants.ts';
import { linearity } from './bench/linearity.ts';
import { measure } from './bench/measure.ts';
import { speedTable } from './bench/speed-table.ts';
import { CommandError, run } from './command.ts';
import { findInputs } from './inputs/find-inputs.ts';

const SEEDS = fileURLToPath(new URL('../../seeds/reports', import.meta.url));

/** The command's options, as commander hands them over. */
interface Options {
  readonly rounds: number;
  readonly warmUp: number;
  readonly kilobytes: number;
  readonly document: number;
  readonly tables?: number | true;
}

const bench = new Command('bench')
  .description('Times reading against named peers on the same texts in the same run, and prints ratios.')
  .argument('[inputs...]', 'files or folders of whole articles (default: the sample corpus)', [SEEDS])
  .option('--rounds <n>', 'how often each is timed', wholeNumber, 7)
  .option('--warm-up <milliseconds>', 'how long each reads before it is timed', wholeNumber, 2000)
  .option('--kilobytes <n>', 'how much each reads a round; the texts are repeated up to it', wholeNumber, 200)
  .option(
    '--document <kilobytes>',
    'length of the one document that shows that time is linear',
    wholeNumber,
    10_000,
  )
  .option(
    '--tables [claims]',
    'time the tables instead, over so many generated claims (default: a million)',
    wholeNumber,
  )
  .addHelpText(
    'after',
    `
MB/s are millions of UTF-16 code units a second of the processor's time, the median of the rounds. The columns × are ratios of this very run:
only these mean anything on another machine.`,
  )
  .action(
    async (
      patterns: string[],
      { rounds, warmUp, kilobytes, document, tables }: Options,
      command: Command,
    ) => {
      if (tables !== undefined) {
        const { benchTables } = await import('./bench/tables/bench-tables.ts');
        // A round over a million claims takes a minute.
        const times = command.getOptionValueSource('rounds') === 'default' ? 3 : rounds;
        process.stdout.write(`${await benchTables(tables === true ? 1_000_000 : tables, times)}\n`);
        return;
      }
      const texts = await readTexts(patterns);
      if (texts.length === 0) throw new CommandError(`Cannot find a text in ${patterns.join(', ')}`);
      const size = texts.reduce((sum, text) => sum + text.length, 0);
      const copies = Math.max(1, Math.ceil((kilobytes * 1000) / size));
      const enough = Array.from({ length: copies }, () => texts).flat();
      const readers = contestants(texts);
      process.stdout.write(`${speedTable(measure(readers, enough, rounds, warmUp))}\n`);
      const reader = readers.find(({ name }) => name === 'muster: figures and dates')!;
      const times = linearity(reader, texts, document, warmUp).toFixed(1);
      process.stdout.write(
        `One document of ${document / 1000} MB takes ${times} times as long as one of ${document / 10_000} MB.\n`,
      );
    },
  );

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

function wholeNumber(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1)
    throw new InvalidArgumentError('Use a whole number from 1 up.');
  return number;
}
