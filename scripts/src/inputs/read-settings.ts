import { readFile } from 'node:fs/promises';
import type { Taxonomy } from '@muster/parse';
import type { Correction, FileProblem, SeriesFile, SourceRegister } from '@muster/tabulate';
import { CommandError } from '../command.ts';

/** The files in which a user says what no report does. */
export interface SettingFiles {
  readonly corrections?: string;
  readonly sources?: string;
  readonly series?: string;
  readonly taxonomy?: string;
}

/** What they say. */
export interface Settings {
  readonly corrections: readonly Correction[];
  readonly register: SourceRegister;
  readonly series: SeriesFile;
  readonly taxonomy: Taxonomy;
}

/** Reads the files that are named; a line that cannot be used ends the command, before anything is read or written. */
export async function readSettings({
  corrections,
  sources,
  series,
  taxonomy: nouns,
}: SettingFiles): Promise<Settings> {
  const { readCorrections, readSourceRegister, readSeriesChoices } = await import('@muster/tabulate');
  const read = {
    corrections: readCorrections(corrections ?? 'none.csv', await textOf(corrections)),
    sources: readSourceRegister(sources ?? 'none.csv', await textOf(sources)),
    series: readSeriesChoices(series ?? 'none.csv', await textOf(series)),
  };
  await stopAt([...read.corrections.problems, ...read.sources.problems, ...read.series.problems]);
  return {
    corrections: read.corrections.corrections,
    register: read.sources.register,
    series: read.series.series,
    taxonomy: await readTaxonomy(nouns),
  };
}

/** The taxonomy of news, with the nouns of a user's file added or filed anew. */
export async function readTaxonomy(file: string | undefined): Promise<Taxonomy> {
  const { taxonomy, extendTaxonomy } = await import('@muster/parse');
  if (file === undefined) return taxonomy;
  const { readNounCategories } = await import('@muster/tabulate');
  const { categories, problems } = readNounCategories(file, await textOf(file));
  await stopAt(problems);
  return extendTaxonomy(taxonomy, categories);
}

/** Ends the command where a user's file has something wrong, a line for each; the last run's output stays as it is. */
export async function stopAt(problems: readonly FileProblem[]): Promise<void> {
  if (problems.length === 0) return;
  const { problemLine } = await import('@muster/tabulate');
  for (const problem of problems) process.stderr.write(`${problemLine(problem)}\n`);
  const lines = problems.length === 1 ? 'this line' : `these ${problems.length} lines`;
  throw new CommandError(`Nothing was written: put ${lines} right first`);
}

async function textOf(file: string | undefined): Promise<string> {
  if (file === undefined) return '';
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new CommandError(
      `Cannot open the file "${file}": ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
