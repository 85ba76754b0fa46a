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

/** Reads a JSON document: one object, or an array of them. */
export function jsonDocument(text: string): Records {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return jsonLines(text);
  }
  const list: unknown[] = Array.isArray(data) ? data : [data];
  return {
    records: list.flatMap((item) => (isObject(item) ? [{ line: 1, fields: item }] : [])),
    problems: list.every(isObject)
      ? []
      : [
          {
            line: 1,
            code: 'not-json',
            message: 'Cannot read the JSON document: write an object, or an array of objects',
          },
        ],
  };
}

/** Reads CSV or TSV with names in its first line; a row with too many or too few cells is kept as far as it goes. */
export function csvRecords(text: string, delimiter: ',' | '\t'): Records {
  try {
    const rows = parse(text, {
      bom: true,
      columns: true,
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      info: true,
    }) as unknown as { record: Record<string, string>; info: { lines: number } }[];
    return { records: rows.map(({ record, info }) => ({ line: info.lines, fields: record })), problems: [] };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0]! : String(error);
    return {
      records: [],
      problems: [{ line: 1, code: 'not-csv', message: `Cannot read the document as CSV: ${reason}` }],
    };
  }
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
