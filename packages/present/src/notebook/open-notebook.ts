import { callingLine, scriptAddress } from './line-in-script.ts';
import { terminalText } from './terminal-text.ts';
import { shownOf, type Shown } from './shown.ts';

/** Something shown, and the line of the script that showed it. */
export interface Showing {
  readonly line: number | null;
  readonly shown: Shown;
}

/** A file that a notebook saves: its name, and a chart, words, or anything that is JSON. */
export interface Saving {
  readonly name: string;
  readonly value: unknown;
}

/** What a notebook script works with. */
export interface Notebook {
  /** Shows a chart, rows, a frame or Markdown below the cell that calls it, and in the terminal. */
  readonly show: (value: unknown) => void;
  /** Keeps a chart ("troops"), words ("note.md") or other data ("troops.json") as a file beside the notebook. */
  readonly save: (name: string, value: unknown) => void;
}

/** What a notebook did while it ran. */
export interface NotebookRecord {
  readonly title: string;
  readonly showings: Showing[];
  readonly savings: Saving[];
}

const FILE_NAME = /^\w[\w.-]*$/;
const records = new Map<string, NotebookRecord>();
let print = (text: string): void => {
  process.stdout.write(text);
};

/** Where notebooks print from now on; standard output unless told otherwise. */
export function printWith(write: (text: string) => void): void {
  print = write;
}

/** What the script at an address has recorded since it was opened, once; undefined where it opened no notebook. */
export function takeRecord(url: string): NotebookRecord | undefined {
  const record = records.get(scriptAddress(url));
  records.delete(scriptAddress(url));
  return record;
}

/**
 * Makes the script at `url` a notebook: `const { show, save } = openNotebook(import.meta.url, { title: 'Troops' })`.
 *
 * The script stays a plain module whose cells begin with `// %%`. Run by itself it prints what it shows; run by
 * `runNotebook` it becomes a notebook file as well.
 */
export function openNotebook(url: string, { title }: { readonly title: string }): Notebook {
  const record: NotebookRecord = { title, showings: [], savings: [] };
  records.set(scriptAddress(url), record);
  return {
    show: (value) => {
      const shown = shownOf(value);
      record.showings.push({ line: callingLine(url), shown });
      print(`${terminalText(shown)}\n`);
    },
    save: (name, value) => {
      if (!FILE_NAME.test(name)) {
        throw new Error(`Cannot save "${name}": use letters, digits, dots and hyphens, without a folder`);
      }
      record.savings.push({ name, value });
    },
  };
}
