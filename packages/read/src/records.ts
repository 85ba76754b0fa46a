import type { ProblemCode } from '@muster/model';
import { parse } from 'csv-parse/sync';

/** One record of a document that holds many, with the line it began on. */
export interface DocumentRecord {
  readonly line: number;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What could not be read, and on which line. */
export interface RecordProblem {
  readonly line: number;
  readonly code: ProblemCode;
  readonly message: string;
}

/** The records of a document, and the lines that are none; those do not keep the rest from being read. */
export interface Records {
  readonly records: readonly DocumentRecord[];
  readonly problems: readonly RecordProblem[];
  /** What `line` counts where the document is not read by lines: an array of JSON objects has records. */
  readonly unit?: 'line' | 'record';
}

/** Reads JSON lines: one object a line. */
export function jsonLines(text: string): Records {
  const records: DocumentRecord[] = [];
  const problems: RecordProblem[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const fields = objectOf(line);
    if (fields === null)
      problems.push({
        line: index + 1,
        code: 'not-json',
        message: `Cannot read line ${index + 1} as a JSON object: write one object a line`,
      });
    else records.push({ line: index + 1, fields });
  });
  return { records, problems };
}

const NO_JSON =
  'Cannot read the document as JSON: write an object, an array of objects, or one object a line';

/** Reads a JSON document: one object, or an array of them, or one object a line. */
export function jsonDocument(text: string): Records {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    const lines = jsonLines(text);
    if (lines.records.length > 0) return lines;
    return { records: [], problems: [{ line: 1, code: 'not-json', message: NO_JSON }] };
  }
  const list: unknown[] = Array.isArray(data) ? data : [data];
  return {
    unit: 'record',
    records: list.flatMap((item, index) => (isObject(item) ? [{ line: index + 1, fields: item }] : [])),
    problems: list.every(isObject)
      ? []
      : [
          {
            line: 1,
            code: 'not-json',
            message: NO_JSON,
          },
        ],
  };
}

/**
 * Reads CSV or TSV with names in its first line. A row with more cells than names is kept out, for its text would be
 * cut at a comma ("sent 11"); where a quotation mark is never closed the rows before it are kept.
 */
export function csvRecords(text: string, delimiter: ',' | '\t'): Records {
  const records: DocumentRecord[] = [];
  const problems: RecordProblem[] = [];
  let names: readonly string[] | null = null;
  let last = 0;
  let countedTwice = 0;
  const onRow = (cells: string[], lines: number): void => {
    const inside = cells.join('');
    // csv-parse counts a line break of two characters between quotation marks twice.
    countedTwice += (inside.match(/\r\n/g) ?? []).length;
    const line = lines - countedTwice - (inside.match(/\r\n|\n|\r/g) ?? []).length;
    last = lines - countedTwice;
    if (names === null) names = cells;
    else if (cells.length > names.length)
      problems.push({
        line,
        code: 'not-csv',
        message: `Cannot read line ${line}: ${cells.length} cells for ${names.length} names; put a text with commas between quotation marks`,
      });
    else
      records.push({
        line,
        fields: Object.fromEntries(cells.map((cell, place) => [names?.[place] ?? '', cell])),
      });
  };
  try {
    parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      on_record: (cells: string[], { lines }: { lines: number }) => {
        onRow(cells, lines);
        return null;
      },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0]! : String(error);
    problems.push({
      line: last + 1,
      code: 'not-csv',
      message: `Cannot read the document as CSV: ${reason}`,
    });
  }
  return { records, problems };
}

function objectOf(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
