import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { FileProblem } from './file-problem.ts';
import type { LocatedRecord, NamedRecords } from './records.ts';

/** The records of a YAML list of maps; a list of words in a cell is joined by "; ". Nothing in the file is evaluated. */
export function readYamlRecords(file: string, text: string): NamedRecords {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number | undefined) => counter.linePos(offset ?? 0).line;
  const problems = document.errors.map(({ pos, message }): FileProblem => ({
    file,
    line: lineAt(pos[0]),
    message: `Cannot read YAML: ${message.split('\n')[0]!}`,
  }));
  if (problems.length > 0 || document.contents === null) return { records: [], columns: [], problems };
  if (!isSeq(document.contents)) {
    return {
      records: [],
      columns: [],
      problems: [
        { file, line: 1, message: 'Cannot read the file: use a list, each entry beginning with "- "' },
      ],
    };
  }
  const records: LocatedRecord[] = [];
  const columns: { name: string; line: number }[] = [];
  for (const item of document.contents.items) {
    const line = lineAt(rangeOf(item));
    if (!isMap(item)) {
      problems.push({ file, line, message: 'Cannot read the entry: use lines of "column: value"' });
      continue;
    }
    const cells = item.items.map(({ key, value }): [string, string] => [
      isScalar(key) ? String(key.value) : String(key),
      isSeq(value) ? value.items.map(words).join('; ') : words(value),
    ]);
    columns.push(
      ...item.items.map(({ key }, index) => ({ name: cells[index]![0], line: lineAt(rangeOf(key)) })),
    );
    records.push({ line, cells: new Map(cells.filter(([, cell]) => cell !== '')) });
  }
  return { records, columns, problems };
}

/** Where a node begins. */
function rangeOf(node: unknown): number | undefined {
  return (node as { range?: readonly number[] }).range?.[0];
}

/** A scalar as it was written, so that a day stays a day and 007 keeps its noughts. */
function words(node: unknown): string {
  if (!isScalar(node)) return node === null ? '' : JSON.stringify(node);
  return node.value === null ? '' : (node.source ?? JSON.stringify(node.value)).trim();
}
