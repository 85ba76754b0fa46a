import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { CHARTS, proposeCharts, type ThemeName } from '@muster/chart';
import { Command, Option } from 'commander';
import { readClaimsTable } from './chart/read-claims-table.ts';
import { CommandError, EXIT, run } from './command.ts';
import { shownPath } from './outputs/shown-path.ts';

/** The command's options, as commander hands them over. */
interface Options {
  readonly out?: string;
  readonly kind?: string[];
  readonly theme: ThemeName;
}

const KINDS = CHARTS.map(({ id, answers }) => `  ${id.padEnd(22)}${answers}`).join('\n');

const chart = new Command('chart')
  .description('Draws the charts that fit a table of claims, as claims.csv is one.')
  .argument('<table>', 'a CSV file, or - for standard input')
  .option('--out <folder>', 'where to write (default: NAME-charts beside the table)')
  .addOption(new Option('--kind <kind...>', 'only these kinds of chart').choices(CHARTS.map(({ id }) => id)))
  .addOption(new Option('--theme <theme>', 'the colours').choices(['light', 'dark']).default('light'))
  .addHelpText(
    'after',
    `
The table needs one of the columns value, low and high; every other column of claims.csv may be missing.
Its cells stand apart by commas, semicolons or tabs, as its first line has them; 1500 and 1,500 are the same number.
Days may be written 2024-10-18, 18 Oct 2024 or 18.10.2024; date, source and count are taken for published, speaker and value.
Where it has no column category, all its counts are of one thing: what counted says, or what the file is called.
Each chart is written as .vl.json (opens in any Vega viewer), .svg and .png.

Kinds of chart:
${KINDS}

Exit codes:
  0  every row was read and every chart that fits was drawn
  1  some rows could not be read, or a chart would have misled; the rest was drawn
  2  the command was called wrongly, nothing fits the table, or nothing could be written

Examples:
  npm run chart -- out/claims.csv
  npm run chart -- killed.csv --kind casualties-over-time --theme dark --out charts`,
  )
  .action(async (table: string, { out, kind, theme }: Options) => {
    const name = table === '-' ? 'table' : basename(table, extname(table));
    const { claims, columns, keptOut } = readClaimsTable(
      table === '-' ? 'standard input' : table,
      await textOf(table),
      table === '-' ? 'figures' : name.replace(/[-_]+/g, ' ').trim(),
    );
    for (const line of keptOut) process.stderr.write(`${line}\n`);
    // A table that says nothing of certainty must not be drawn as if all its sources were certain.
    const fitting = proposeCharts(claims, { theme }).filter(
      ({ kind: { id } }) =>
        (kind?.includes(id) ?? true) && (id !== 'who-said-it-how-sure' || columns.includes('certainty')),
    );
    if (fitting.length === 0) throw new CommandError(nothingFits(table, kind));
    const { writeCharts } = await import('./chart/write-charts.ts');
    const folder = resolve(out ?? join(table === '-' ? '.' : dirname(table), `${name}-charts`));
    const { paths, refused } = await writeCharts(folder, fitting);
    for (const line of refused) process.stderr.write(`${line}\n`);
    for (const { title, path } of paths) process.stdout.write(`${title}\n  ${shownPath(path)}\n`);
    if (keptOut.length > 0 || refused.length > 0) process.exitCode = EXIT.someKeptOut;
  });

await run(chart);

async function textOf(table: string): Promise<string> {
  try {
    return decoded(await (table === '-' ? buffer(process.stdin) : readFile(table)));
  } catch (error) {
    throw new CommandError(unreadable(table, error as NodeJS.ErrnoException));
  }
}

/** Spreadsheets save "Unicode text" as UTF-16, and say so in its first two bytes. */
function decoded(bytes: Uint8Array): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : null;
  return new TextDecoder(utf16 ?? 'utf-8', { ignoreBOM: true }).decode(bytes);
}

function unreadable(table: string, { code, message }: NodeJS.ErrnoException): string {
  switch (code) {
    case 'ENOENT':
      return `Cannot find the table "${table}": name a CSV file, or - for standard input`;
    case 'EISDIR':
      return `Cannot read the folder "${table}" as a table: name a CSV file in it, as in ${join(table, 'claims.csv')}`;
    case 'EACCES':
    case 'EPERM':
      return `Cannot read the table "${table}": it may not be opened by you`;
    default:
      return `Cannot read the table "${table}": ${message}`;
  }
}

function nothingFits(table: string, kinds: readonly string[] | undefined): string {
  return kinds === undefined
    ? `Cannot draw "${table}": no row has a number that a chart could place`
    : `Cannot draw "${table}" as ${kinds.join(', ')}: leave out --kind to see what fits`;
}
