import type { Report } from '@muster/model';
import { detailsOf, field, textField, type FieldNames } from './details.ts';
import type { DocumentInput, DocumentProblem, ReadResult } from './document.ts';
import type { Records } from './records.ts';
import { sha256 } from './sha256.ts';

/**
 * The reports of a document that holds a report a record. A record without an id is called after the document and its
 * line ("reports.csv#7"); ids that come twice are told apart by a number.
 *
 * One record without text is a problem of its own; where none has one, the document has one problem.
 */
export function recordReports(
  { name, published }: DocumentInput,
  { records, problems: odd, unit = 'line' }: Records,
  names: FieldNames,
  problems: readonly DocumentProblem[],
): ReadResult {
  const reports: Report[] = [];
  const own: DocumentProblem[] = [];
  const ids = new Set<string>();
  for (const { line, fields } of records) {
    const problem = (code: DocumentProblem['code'], message: string): void => {
      own.push({ name, line, code, message: `${name}: ${unit} ${line}: ${message}` });
    };
    const text = textField(fields, names.text);
    if (text === null) {
      problem('no-text', `The record has no text; ${calledText(names)}`);
      continue;
    }
    const { details, problems: wrong } = detailsOf(fields, names);
    for (const { code, message } of wrong) problem(code, message);
    reports.push({
      id: unused(field(fields, names.id) ?? `${name.replace(/^.*[/\\]/, '')}#${line}`, ids),
      text,
      ...details,
      published: details.published ?? published ?? null,
      sha256: sha256(JSON.stringify(fields)),
    });
  }
  const said = [
    ...problems,
    ...odd.map(({ line, code, message }) => ({ name, line, code, message: `${name}: ${message}` })),
  ];
  if (reports.length > 0) return { reports, problems: [...said, ...own] };
  if (records.length > 0) said.push({ name, code: 'no-text', message: withoutText(name, records, names) });
  else if (odd.length === 0)
    said.push({ name, code: 'no-text', message: `${name}: The file has no records` });
  return { reports, problems: said };
}

const calledText = (names: FieldNames): string => `its field is called ${names.text.join(', ')}`;

function withoutText(name: string, records: Records['records'], names: FieldNames): string {
  const found = Object.keys(records[0]?.fields ?? {})
    .slice(0, 8)
    .map((field) => JSON.stringify(field));
  return `${name}: No record has a text; ${calledText(names)}; found ${found.join(', ') || 'no fields'}`;
}

/** An id that no earlier record bears. */
function unused(id: string, ids: Set<string>): string {
  let free = id;
  for (let count = 2; ids.has(free); count += 1) free = `${id}-${count}`;
  ids.add(free);
  return free;
}
