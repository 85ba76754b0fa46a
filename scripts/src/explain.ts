import { text as textOf } from 'node:stream/consumers';
import { parseReport } from '@muster/parse';
import { parsePublicationDate } from '@muster/read/publication-date';
import { Command, InvalidArgumentError } from 'commander';
import { CommandError, run } from './command.ts';
import { explainReading } from './explain/explain-reading.ts';

const explain = new Command('explain')
  .description('Says of every figure and date of a text how it was read: the rule, the number, the claim.')
  .argument('[text]', 'the text (default: standard input)')
  .option('--published <date>', 'the day of publication, YYYY-MM-DD', publicationDate)
  .allowExcessArguments(false)
  .addHelpText(
    'after',
    `
What the text does not say is shown as "-".

Exit codes:
  0  the text was read
  2  the command was called wrongly, or there is no text

Examples:
  npm run explain -- "Over 50 homes were flooded on Monday, officials said." --published 2024-11-21
  npm run --silent explain < article.txt`,
  )
  .action(async (words: string | undefined, { published }: { readonly published?: string }) => {
    const text = words ?? (process.stdin.isTTY ? '' : await textOf(process.stdin));
    if (text.trim() === '')
      throw new CommandError('Cannot explain an empty text: give it in quotation marks or on standard input');
    process.stdout.write(
      `${explainReading(parseReport({ id: 'text', text, published: published ?? null }))}\n`,
    );
  });

await run(explain);

function publicationDate(value: string): string {
  const day = parsePublicationDate(value);
  if (day === null) throw new InvalidArgumentError('Use YYYY-MM-DD');
  return day;
}
