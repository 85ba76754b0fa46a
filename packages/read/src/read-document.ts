import type { Problem } from '@muster/model';
import { decode, statedCharset } from './decode.ts';
import { FIELD_NAMES, detailsOf, type Details } from './details.ts';
import type { DocumentInput, DocumentProblem, ReadResult } from './document.ts';
import { formatOf, type Format } from './format.ts';
import { frontMatterOf } from './front-matter.ts';
import { htmlArticle } from './html.ts';
import { markdownText } from './markdown.ts';
import { pdfText } from './pdf.ts';
import { recordReports } from './record-reports.ts';
import { csvRecords, jsonDocument, jsonLines } from './records.ts';
import { sha256 } from './sha256.ts';

/**
 * Reads the reports out of one document: one out of text, Markdown, HTML and PDF, one a record out of JSON and CSV.
 *
 * Never throws on a bad document: what is wrong comes back as problems, what can be read is read.
 */
export async function readDocument(input: DocumentInput): Promise<ReadResult> {
  const { name, bytes } = input;
  const failed = (code: Problem['code'], message: string): ReadResult => ({
    reports: [],
    problems: [{ name, code, message: `${name}: ${message}` }],
  });
  if (bytes.length === 0) return failed('no-text', 'The file is empty');
  const format = input.format ?? formatOf(name, bytes);
  if (format === null)
    return failed(
      'binary-file',
      'The file is no text; HTML, Markdown, plain text, JSON, CSV and PDF are read',
    );
  try {
    return await readAs(format, input);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0]! : String(error);
    return failed('unreadable-file', `Cannot read the file as ${format}: ${reason}`);
  }
}

async function readAs(format: Format, input: DocumentInput): Promise<ReadResult> {
  const { name, bytes } = input;
  if (format === 'pdf') return single(input, await pdfText(bytes), NO_DETAILS, []);
  const { text, damaged } = decode(bytes, format === 'html' ? statedCharset(bytes) : null);
  const problems: DocumentProblem[] = damaged
    ? [
        {
          name,
          code: 'invalid-encoding',
          message: `${name}: Some bytes are not valid in the file's encoding; they were read as U+FFFD`,
        },
      ]
    : [];
  const names = { ...FIELD_NAMES, ...input.fields };
  switch (format) {
    case 'html': {
      const { text: words, details, problems: odd } = await htmlArticle(text);
      return single(input, words, details, [...problems, ...named(name, odd)]);
    }
    case 'text':
    case 'markdown': {
      const front = frontMatterOf(text);
      const { details, problems: odd } = detailsOf(front.fields, names);
      const body = format === 'markdown' ? await markdownText(front.body) : front.body;
      return single(input, body, details, [...problems, ...named(name, [...front.problems, ...odd])]);
    }
    case 'json-lines':
      return recordReports(input, jsonLines(text), names, problems);
    case 'json':
      return recordReports(input, jsonDocument(text), names, problems);
    case 'csv':
      return recordReports(input, csvRecords(text, ','), names, problems);
    case 'tsv':
      return recordReports(input, csvRecords(text, '\t'), names, problems);
  }
}

const NO_DETAILS: Details = {
  title: null,
  outlet: null,
  author: null,
  url: null,
  published: null,
  language: null,
};

const named = (name: string, problems: readonly Problem[]): DocumentProblem[] =>
  problems.map((problem) => ({ ...problem, name, message: `${name}: ${problem.message}` }));

/** A document that is one report. */
function single(
  input: DocumentInput,
  text: string,
  details: Details,
  problems: readonly DocumentProblem[],
): ReadResult {
  const { name, bytes } = input;
  if (text.trim() === '')
    return {
      reports: [],
      problems: [...problems, { name, code: 'no-text', message: `${name}: The file has no text` }],
    };
  const id = name.replace(/^.*[/\\]/, '').replace(/(?<=.)\.[a-z0-9]+$/i, '');
  return {
    reports: [
      {
        id,
        text,
        ...details,
        published: details.published ?? input.published ?? null,
        sha256: sha256(bytes),
      },
    ],
    problems,
  };
}
