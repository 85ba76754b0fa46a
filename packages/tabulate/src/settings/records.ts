import type { FileProblem } from './file-problem.ts';

/** A record of a user's file: its cells as text, and the line it begins on. */
export interface LocatedRecord {
  readonly line: number;
  /** Without the empty ones. */
  readonly cells: ReadonlyMap<string, string>;
}

/** What a file holds, and what is wrong with it. */
export interface Records {
  readonly records: readonly LocatedRecord[];
  readonly problems: readonly FileProblem[];
}

/** The same with every column that the file names, and the line that names it. */
export interface NamedRecords extends Records {
  readonly columns: readonly { readonly name: string; readonly line: number }[];
}
