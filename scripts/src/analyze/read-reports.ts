import type { CalendarDate, ReadReport, Report } from '@muster/model';
import { parseReport, type Taxonomy } from '@muster/parse';
import { readDocument, type DocumentProblem } from '@muster/read';
import type { Input } from '../inputs/find-inputs.ts';

/** What the reader is told beside the documents. */
export interface ReadOptions {
  /** The day of publication of documents that state none. */
  readonly published?: CalendarDate;
  /** Which nouns are filed under which category; that of news where it is left out. */
  readonly taxonomy?: Taxonomy;
  /** Called after each document, with how many are done. */
  readonly onDocument?: (done: number) => void;
}

/** The reports that could be read, what was wrong, and how many documents that kept out. */
export interface ReadReports {
  readonly reports: readonly ReadReport[];
  readonly problems: readonly DocumentProblem[];
  readonly keptOut: number;
}

/** Reads every document and every claim in it. One that cannot be read keeps itself out, and none of the others. */
export async function readReports(
  inputs: readonly Input[],
  { published, taxonomy, onDocument }: ReadOptions = {},
): Promise<ReadReports> {
  const reports: ReadReport[] = [];
  const problems: DocumentProblem[] = [];
  const ids = new Set<string>();
  let keptOut = 0;
  for (const [place, input] of inputs.entries()) {
    const found = await readInput(input, published);
    problems.push(...found.problems);
    if (found.reports.length === 0) keptOut += 1;
    for (const report of found.reports) {
      const own = { ...report, id: unused(report.id, ids) };
      reports.push({ report: own, reading: parseReport(own, taxonomy === undefined ? {} : { taxonomy }) });
    }
    onDocument?.(place + 1);
  }
  return { reports, problems, keptOut };
}

async function readInput(
  { name, bytes }: Input,
  published: CalendarDate | undefined,
): Promise<{ reports: readonly Report[]; problems: readonly DocumentProblem[] }> {
  try {
    return await readDocument({
      name,
      bytes: await bytes(),
      ...(published === undefined ? {} : { published }),
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      reports: [],
      problems: [{ name, code: 'unreadable-file', message: `${name}: Cannot open the file: ${reason}` }],
    };
  }
}

/** An id that no earlier report bears: two files of one name in two folders are two reports. */
function unused(id: string, ids: Set<string>): string {
  let free = id;
  for (let count = 2; ids.has(free); count += 1) free = `${id}-${count}`;
  ids.add(free);
  return free;
}
