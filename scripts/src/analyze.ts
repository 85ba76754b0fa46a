import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parsePublicationDate } from '@muster/read';
import { Command, InvalidArgumentError } from 'commander';
import { startProgress } from './analyze/progress.ts';
import { readReports } from './analyze/read-reports.ts';
import { CommandError, EXIT, run } from './command.ts';
import { findInputs } from './inputs/find-inputs.ts';
import { FORMATS, type Format } from './outputs/formats.ts';
import { makeFolder } from './outputs/make-folder.ts';
import { unwritable } from './outputs/unwritable.ts';
import { readSettings, type Settings } from './inputs/read-settings.ts';

const SEEDS = fileURLToPath(new URL('../../seeds/reports', import.meta.url));
/** Who speaks in the sample corpus. */
const SAMPLE_SOURCES = fileURLToPath(new URL('../../seeds/sources.yaml', import.meta.url));
const ALL_FORMATS = Object.keys(FORMATS) as Format[];
const OUT = fileURLToPath(new URL('../../out', import.meta.url));

/** The command's options, as commander hands them over. */
interface Options {
  readonly out: string;
  readonly published?: string;
  readonly title: string;
  readonly formats?: readonly Format[];
  readonly notebooks: boolean;
  readonly corrections?: string;
  readonly sources?: string;
  readonly series?: string;
  readonly taxonomy?: string;
}

const analyze = new Command('analyze')
  .description(
    'Reads news reports and writes tables, charts, notebooks and an HTML report of every figure in them.',
  )
  .argument('[inputs...]', 'files, folders, globs, or - for standard input (default: the sample corpus)')
  .option('--out <folder>', 'where to write', namedFolder, OUT)
  .option(
    '--published <date>',
    'the day of publication of documents that state none, YYYY-MM-DD',
    publicationDate,
  )
  .option('--title <words>', 'the title of the HTML report', 'Claims in the reports')
  .option(
    '--formats <list>',
    'the formats of the tables, joined by commas (default: all of them)',
    formatList,
  )
  .option('--corrections <file>', 'claims accepted, rejected, edited or noted by a person, CSV or YAML')
  .option('--sources <file>', 'a register of speakers, their other names and Admiralty grades, CSV or YAML')
  .option('--series <file>', 'which claims belong together or alone, and names of one place, CSV or YAML')
  .option('--taxonomy <file>', 'nouns and the categories they are filed under, CSV or YAML')
  .option('--no-notebooks', 'leave the notebooks out')
  .addHelpText(
    'after',
    `
Reads .txt, .md (with front matter), .html, .jsonl, .json, .csv, .tsv and .pdf.

Formats:
${ALL_FORMATS.map((name) => `  ${name.padEnd(12)} ${FORMATS[name]}`).join('\n')}

Exit codes:
  0  every document was read
  1  some documents could not be read; the rest was
  2  the command was called wrongly, there was nothing to read, or nothing could be written;
     so too where a line of a file of corrections, sources, series or nouns cannot be used

Examples:
  npm run analyze -- reports/ --out out
  npm run analyze -- article.txt --published 2024-11-21
  npm run analyze -- reports/ --formats csv,duckdb`,
  )
  .action(async (patterns: string[], options: Options) => {
    const { inputs, missing } = await findInputs(patterns.length === 0 ? [SEEDS] : patterns);
    for (const line of missing) process.stderr.write(`${line}\n`);
    if (inputs.length === 0) throw new CommandError('Nothing to read: name files, folders, globs or -');
    const settings = await readSettings(
      patterns.length === 0 ? { sources: SAMPLE_SOURCES, ...options } : options,
    );
    const folder = resolve(options.out);
    await makeFolder(folder).catch((error: unknown) => {
      throw unwritable(folder, error);
    });
    const progress = startProgress(inputs.length);
    const { reports, problems, keptOut } = await readReports(inputs, {
      ...(options.published === undefined ? {} : { published: options.published }),
      taxonomy: settings.taxonomy,
      onDocument: progress.step,
    });
    progress.stop();
    for (const { message } of problems) process.stderr.write(`${message}\n`);
    if (reports.length === 0) throw new CommandError('Nothing to read: no document has a text');
    await write(folder, reports, settings, options);
    if (keptOut > 0 || missing.length > 0) process.exitCode = EXIT.someKeptOut;
  });

await run(analyze);

/** Makes the outputs, writes them and says so. What draws and tabulates is loaded only now: `--help` needs none of it. */
async function write(
  folder: string,
  reports: Awaited<ReturnType<typeof readReports>>['reports'],
  settings: Settings,
  { title, formats = ALL_FORMATS, notebooks }: Options,
): Promise<void> {
  const { claimsTable, closingWords, terminalOf } = await import('@muster/present');
  const { makeOutputs } = await import('./analyze/make-outputs.ts');
  const { writeOutputs } = await import('./analyze/write-outputs.ts');
  const { makeTables } = await import('./analyze/make-tables.ts');
  const tables = await makeTables(reports, settings);
  const outputs = await makeOutputs(title, reports, tables, formats);
  const written = await writeOutputs(folder, outputs);
  const terminal = terminalOf(process.stdout, process.env);
  process.stdout.write(claimsTable(tables.claims.rows, terminal));
  const { runNotebooks } = await import('./analyze/run-notebooks.ts');
  const saved = notebooks ? await runNotebooks(folder, { reports, tables }) : [];
  process.stdout.write(`\n${closingWords({ ...written, notebooks: saved }, terminal)}`);
}

function namedFolder(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('Name a folder.');
  return value;
}

function formatList(value: string): Format[] {
  const names = value.split(',').map((name) => name.trim());
  if (!names.every((name): name is Format => Object.hasOwn(FORMATS, name)))
    throw new InvalidArgumentError(`Use one or more of ${ALL_FORMATS.join(', ')}.`);
  return ALL_FORMATS.filter((name) => names.includes(name));
}

function publicationDate(value: string): string {
  const day = parsePublicationDate(value);
  if (day === null) throw new InvalidArgumentError('Use YYYY-MM-DD.');
  return day;
}
