/**
 * Everything that can be wrong with a report, and what it means. The list is closed.
 *
 * Bad text is a problem, never an exception.
 */
export const PROBLEMS = {
  'not-json': 'A line of the input is no JSON object',
  'not-csv': 'The document is no table of comma-separated values',
  'no-text': 'The record or file has no text',
  'unreadable-file': 'The file cannot be opened or read',
  'binary-file': 'The file is no text in any format that is read',
  'invalid-encoding': 'Some bytes are not valid in the encoding and were replaced',
  'bad-front-matter': 'The front matter is not valid YAML',
  'bad-publication-date': 'The publication date is not a calendar date; the report is read without one',
  'unbalanced-quotation': 'A quotation mark is never closed; the quotation ends with its paragraph',
} as const;

/** The closed list of problem codes. */
export type ProblemCode = keyof typeof PROBLEMS;

/** Something wrong with a report, said in one line: `Cannot read publication date "31.02.2024": use YYYY-MM-DD`. */
export interface Problem {
  readonly code: ProblemCode;
  readonly message: string;
  readonly start?: number;
  readonly end?: number;
}
