import type { Problem, ProblemCode, Reading, Span } from '@muster/model';
import { parseReport, type Taxonomy } from '@muster/parse';
import { badPublicationDate, parsePublicationDate } from '@muster/read/publication-date';
import type { Line } from './inputs/lines.ts';

/** What came of one line: a reading, or only the problems that kept it from being read. */
export type ExtractRecord = Reading | (Pick<Reading, 'problems'> & { readonly id: string | null });

/**
 * Reads one line of the extract command's input. A line that is no JSON or has no text gives a problem alone; a wrong
 * date and bytes that had to be replaced stand among the problems of the reading.
 */
export function extractLine(
  { text: line, damaged }: Line,
  number: number,
  taxonomy?: Taxonomy,
): ExtractRecord {
  const record = objectOf(line);
  if (record === null)
    return failed(
      null,
      'not-json',
      `Cannot read line ${number} as a JSON object: write one JSON object a line`,
    );
  const { id, text, published, ask } = record;
  const name = typeof id === 'string' || typeof id === 'number' ? String(id) : null;
  if (typeof text !== 'string' || text.trim() === '')
    return failed(
      name,
      'no-text',
      `Cannot read line ${number}: the field "text" must be a string with words in it`,
    );
  const problems: Problem[] = [];
  const day = dayOf(published, problems);
  if (damaged)
    problems.push({
      code: 'invalid-encoding',
      message: `Some bytes of line ${number} are not valid UTF-8; they were read as U+FFFD`,
    });
  const reading = parseReport(
    { id: name ?? `line-${number}`, text, published: day },
    { ask: spansOf(ask, text.length), ...(taxonomy === undefined ? {} : { taxonomy }) },
  );
  return { ...reading, problems: [...problems, ...reading.problems] };
}

/** Null without a date; a date that cannot be read is a problem, and none is guessed. */
function dayOf(published: unknown, problems: Problem[]): string | null {
  if (published === null || published === undefined || published === '') return null;
  const words = typeof published === 'string' ? published : JSON.stringify(published);
  const day = parsePublicationDate(words);
  if (day === null) problems.push({ code: 'bad-publication-date', message: badPublicationDate(words) });
  return day;
}

/** The spans asked about, each brought inside the text, so that there is one item for each. */
function spansOf(ask: unknown, length: number): Span[] {
  if (!Array.isArray(ask)) return [];
  return ask.map((span: unknown) => {
    const { start, end } = (span ?? {}) as Record<string, unknown>;
    const first = within(start, 0, length);
    return { start: first, end: within(end, first, length) };
  });
}

const within = (place: unknown, lowest: number, highest: number): number =>
  typeof place === 'number' && place >= lowest ? Math.min(Math.floor(place), highest) : lowest;

function objectOf(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

const failed = (id: string | null, code: ProblemCode, message: string): ExtractRecord => ({
  id,
  problems: [{ code, message }],
});
