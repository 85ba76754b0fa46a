import type { Cell } from './split-cells.ts';
import type { Shown } from './shown.ts';

/** Something shown, a chart with its picture. */
export type Output = Exclude<Shown, { kind: 'chart' }> | { kind: 'chart'; spec: object; svg: string };

/** What ended a notebook: the error's words and the line of the script that it came from. */
export interface Failure {
  readonly name: string;
  readonly message: string;
  /** Null where the error does not say. */
  readonly line: number | null;
}

/** A cell after its run. */
export interface ExecutedCell extends Cell {
  readonly outputs: readonly Output[];
  /** Set on the cell that threw; the cells after it were not run and are left out. */
  readonly failure?: Failure;
}

/** A file that a notebook saved. */
export interface SavedFile {
  readonly name: string;
  readonly contents: string;
}

/** A notebook after its run: everything that its files are written from. */
export interface ExecutedNotebook {
  /** The script's name without its ending: "troop-counts". */
  readonly name: string;
  readonly title: string;
  readonly cells: readonly ExecutedCell[];
  readonly files: readonly SavedFile[];
  readonly failure: Failure | null;
}
