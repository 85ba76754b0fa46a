import { plainWords } from '../plain-words.ts';
import type { AliasLists } from '../series/aliases.ts';
import type { FileProblem } from './file-problem.ts';
import { listOf } from './list-of.ts';
import { readRecords } from './read-records.ts';

/** The columns of a source register. */
export const REGISTER_FILE = ['speaker', 'grade', 'aliases', 'note'] as const;

/** What is known of a speaker. */
export interface RegisteredSource {
  readonly speaker: string;
  /** Other ways to write the name. */
  readonly aliases: readonly string[];
  /**
   * The Admiralty grade (NATO AJP-2.1): reliability of the source from A, completely reliable, to E, unreliable, F not to be
   * judged; then, optionally, credibility of what it says from 1, confirmed, to 5, improbable, 6 not to be judged.
   */
  readonly grade: string | null;
  readonly note: string | null;
}

/** A source register, read. */
export interface SourceRegister {
  readonly sources: readonly RegisteredSource[];
  /** The registered names with their aliases, as series take them. */
  readonly speakers: AliasLists;
  /** The registered name of a speaker under any of its names, else the name itself. */
  readonly nameOf: (speaker: string) => string;
  /** The grade of a speaker under any of its names; null where there is none. */
  readonly gradeOf: (speaker: string) => string | null;
}

/** Reads a source register, CSV or YAML: `speaker, grade, aliases, note`, aliases joined by ";" or, in YAML, a list. */
export function readSourceRegister(
  file: string,
  text: string,
): { readonly register: SourceRegister; readonly problems: readonly FileProblem[] } {
  const { records, problems } = readRecords(file, text, REGISTER_FILE);
  const wrong: FileProblem[] = [];
  const names = new Map<string, { readonly line: number; readonly source: RegisteredSource }>();
  for (const { line, cells } of records) {
    const speaker = cells.get('speaker');
    const grade = cells.get('grade') ?? null;
    const source = {
      speaker: speaker ?? '',
      grade,
      note: cells.get('note') ?? null,
      aliases: listOf(cells.get('aliases')),
    };
    const taken = [source.speaker, ...source.aliases].find((name) => names.has(plainWords(name)));
    const message =
      speaker === undefined
        ? 'Cannot register a source without a name: fill in the column "speaker"'
        : grade !== null && !/^[A-F][1-6]?$/.test(grade)
          ? `Cannot use the grade "${grade}": use a letter from A to F, and a digit from 1 to 6 if you like, as in B or B2`
          : taken !== undefined
            ? `Cannot register "${taken}" twice: it is in line ${names.get(plainWords(taken))!.line}`
            : null;
    if (message !== null) wrong.push({ file, line, message });
    else
      for (const name of [source.speaker, ...source.aliases]) names.set(plainWords(name), { line, source });
  }
  const sources = [...new Set([...names.values()].map(({ source }) => source))];
  return {
    register: {
      sources,
      speakers: Object.fromEntries(sources.map(({ speaker, aliases }) => [speaker, aliases])),
      nameOf: (speaker) => names.get(plainWords(speaker))?.source.speaker ?? speaker,
      gradeOf: (speaker) => names.get(plainWords(speaker))?.source.grade ?? null,
    },
    problems: [...problems, ...wrong],
  };
}
