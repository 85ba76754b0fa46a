import { plainWords } from '../plain-words.ts';
import type { AliasLists } from '../series/aliases.ts';
import type { SeriesChoices } from '../series/group-series.ts';
import type { FileProblem } from './file-problem.ts';
import { listOf } from './list-of.ts';
import { readRecords } from './read-records.ts';
import type { LocatedRecord } from './records.ts';

/** The columns of a file of choices about series. */
export const SERIES_FILE = ['claim', 'series', 'place', 'side', 'aliases', 'note'] as const;

/** The series of a claim that a user keeps out of every series. */
export const ALONE = 'alone';

/** What a user decides about series, with the line of each claim that is named. */
export interface SeriesFile {
  readonly choices: Required<SeriesChoices>;
  readonly places: AliasLists;
  readonly sides: AliasLists;
  readonly claims: readonly { readonly file: string; readonly line: number; readonly claim: string }[];
}

/**
 * Reads choices about series, CSV or YAML. Each entry says one thing:
 *
 * - `claim, series`: the claim goes with the others of that name, whatever the rule says; `alone` keeps it out of every series
 * - `place, aliases` or `side, aliases`: names that mean the same, joined by ";" or, in YAML, a list
 */
export function readSeriesChoices(
  file: string,
  text: string,
): { readonly series: SeriesFile; readonly problems: readonly FileProblem[] } {
  const { records, problems } = readRecords(file, text, SERIES_FILE);
  const wrong: FileProblem[] = [];
  const together = new Map<string, string[]>();
  const alone: string[] = [];
  const names = { place: new Map<string, string[]>(), side: new Map<string, string[]>() };
  const claims: { file: string; line: number; claim: string }[] = [];
  const seen = new Map<string, number>();
  for (const { line, cells } of records) {
    const message = mistakeIn(cells) ?? twice(line, cells, seen);
    if (message !== null) {
      wrong.push({ file, line, message });
      continue;
    }
    const claim = cells.get('claim');
    if (claim === undefined) {
      const kind = cells.has('place') ? 'place' : 'side';
      names[kind].set(cells.get(kind)!, listOf(cells.get('aliases')));
      continue;
    }
    claims.push({ file, line, claim });
    const name = cells.get('series')!;
    if (name === ALONE) alone.push(claim);
    else together.set(name, [...(together.get(name) ?? []), claim]);
  }
  return {
    series: {
      choices: { together: [...together].map(([name, ids]) => ({ name, claims: ids })), alone },
      places: Object.fromEntries(names.place),
      sides: Object.fromEntries(names.side),
      claims,
    },
    problems: [...problems, ...wrong],
  };
}

type Cells = LocatedRecord['cells'];

/** What keeps an entry from saying one thing. */
function mistakeIn(cells: Cells): string | null {
  const subjects = ['claim', 'place', 'side'].filter((name) => cells.has(name));
  if (subjects.length !== 1)
    return `Cannot use an entry with ${subjects.join(' and ') || 'no subject'}: fill in one of claim, place, side`;
  const [subject, wanted] = subjects[0] === 'claim' ? ['claim', 'series'] : [subjects[0]!, 'aliases'];
  if (!cells.has(wanted))
    return `Cannot use the ${subject} "${cells.get(subject)!}": fill in the column "${wanted}"`;
  return null;
}

/** A claim has one series, a name one list: saying it twice is a mistake. */
function twice(line: number, cells: Cells, seen: Map<string, number>): string | null {
  const kind = ['claim', 'place', 'side'].find((name) => cells.has(name))!;
  const name = cells.get(kind)!;
  const key = `${kind} ${kind === 'claim' ? name : plainWords(name)}`;
  const before = seen.get(key);
  seen.set(key, before ?? line);
  return before === undefined ? null : `Cannot place the ${kind} "${name}" twice: it is in line ${before}`;
}
