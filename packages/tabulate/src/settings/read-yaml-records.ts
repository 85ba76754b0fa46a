import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { FileProblem } from './file-problem.ts';
import type { LocatedRecord, Records } from './read-records.ts';

/** The records of a YAML list of maps; a list of words in a cell is joined by "; ". Nothing in the file is evaluated. */
export function readYamlRecords(file: string, text: string): Records {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number | undefined) => counter.linePos(offset ?? 0).line;
  const problems = document.errors.map(({ pos, message }): FileProblem => ({
    file,
    line: lineAt(pos[0]),
    message: `Cannot read YAML: ${message.split('\n')[0]!}`,
  }));
  if (problems.length > 0 || document.contents === null) return { records: [], problems };
  if (!isSeq(document.contents)) {
    return {
      records: [],
      problems: [
        { file, line: 1, message: 'Cannot read the file: use a list, each entry beginning with "- "' },
      ],
    };
  }
  const records: LocatedRecord[] = [];
  for (const item of document.contents.items) {
    const line = lineAt((item as { range?: readonly number[] }).range?.[0]);
    if (!isMap(item)) {
      problems.push({ file, line, message: 'Cannot read the entry: use lines of "column: value"' });
      continue;
    }
    const cells = item.items.map(({ key, value }): [string, string] => [
      isScalar(key) ? String(key.value) : String(key),
      isSeq(value) ? value.items.map(words).join('; ') : words(value),
    ]);
    records.push({ line, cells: new Map(cells.filter(([, cell]) => cell !== '')) });
  }
  return { records, problems };
}

/** A scalar as it was written, so that a day stays a day and 007 keeps its noughts. */
function words(node: unknown): string {
  if (!isScalar(node)) return node === null ? '' : JSON.stringify(node);
  return node.value === null ? '' : (node.source ?? JSON.stringify(node.value)).trim();
}
