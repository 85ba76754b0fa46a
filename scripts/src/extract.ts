import { once } from 'node:events';
import { Command } from 'commander';
import { EXIT, run } from './command.ts';
import { extractLine } from './extract-line.ts';
import { linesOf } from './inputs/lines.ts';
import { readTaxonomy } from './inputs/read-settings.ts';

const extract = new Command('extract')
  .description(
    'Reads JSON lines {"id", "text", "published"?} on standard input and writes one JSON reading a line, in the same order.',
  )
  .option('--taxonomy <file>', 'nouns and the categories they are filed under, CSV or YAML')
  .addHelpText(
    'after',
    `
Exit codes:
  0  every line was read
  1  some lines could not be read; each came out as {"id", "problems"}
  2  the command was called wrongly, or a line of the file of nouns cannot be used

Example:
  npm run --silent extract < reports.jsonl > readings.jsonl`,
  )
  .action(async ({ taxonomy: file }: { readonly taxonomy?: string }) => {
    const taxonomy = file === undefined ? undefined : await readTaxonomy(file);
    let number = 0;
    for await (const line of linesOf(process.stdin)) {
      number += 1;
      if (line.text.trim() === '') continue;
      const record = extractLine(line, number, taxonomy);
      if (!('figures' in record)) process.exitCode = EXIT.someKeptOut;
      if (!process.stdout.write(`${JSON.stringify(record)}\n`)) await once(process.stdout, 'drain');
    }
  });

await run(extract);
