import type { Reading, Span } from '@muster/model';
import { parseReport } from '@muster/parse';

/** What came of one line: a reading, or only the problems that kept it from being read. */
export type ExtractRecord = Reading | (Pick<Reading, 'problems'> & { readonly id: string | null });

/** Reads one line of the extract command's input. A line that is no JSON or has no text gives a problem. */
export function extractLine(line: string, number: number): ExtractRecord {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    return failed(null, 'not-json', `Cannot read line ${number} as JSON: write one JSON object a line`);
  }
  if (typeof record !== 'object' || record === null) {
    return failed(null, 'not-json', `Cannot read line ${number} as a record: write one JSON object a line`);
  }
  const { id, text, published, ask } = record as Record<string, unknown>;
  const name = typeof id === 'string' || typeof id === 'number' ? String(id) : null;
  if (typeof text !== 'string') {
    return failed(name, 'no-text', `Cannot read line ${number}: the field "text" must be a string`);
  }
  return parseReport(
    {
      id: name ?? `line-${number}`,
      text,
      published: typeof published === 'string' ? published.slice(0, 10) : null,
    },
    Array.isArray(ask) ? { ask: ask as Span[] } : {},
  );
}

const failed = (id: string | null, code: 'not-json' | 'no-text', message: string): ExtractRecord => ({
  id,
  problems: [{ code, message }],
});
