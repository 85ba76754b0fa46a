import type { CalendarDate, Problem } from '@muster/model';
import { badPublicationDate, parsePublicationDate } from './publication-date.ts';

/** What a document says of itself beside its text. */
export interface Details {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly published: CalendarDate | null;
  readonly language: string | null;
}

/** The names that a field may have in front matter, JSON and CSV, the first one that is there counting. */
export interface FieldNames {
  readonly id: readonly string[];
  readonly text: readonly string[];
  readonly title: readonly string[];
  readonly outlet: readonly string[];
  readonly author: readonly string[];
  readonly url: readonly string[];
  readonly published: readonly string[];
  readonly language: readonly string[];
}

/** The names that people give these fields. */
export const FIELD_NAMES: FieldNames = {
  id: ['id', 'uuid', 'guid'],
  text: ['text', 'body', 'content', 'article', 'maintext'],
  title: ['title', 'headline'],
  outlet: ['outlet', 'source', 'site', 'publisher', 'publication', 'domain'],
  author: ['author', 'authors', 'byline'],
  url: ['url', 'link', 'uri'],
  published: ['published', 'date', 'published_at', 'publication_date', 'date_publish', 'pubdate', 'datetime'],
  language: ['language', 'lang'],
};

/** Reads the details out of a record of fields; a date that is none becomes a problem, and no date. */
export function detailsOf(
  fields: Readonly<Record<string, unknown>>,
  names: FieldNames,
): { details: Details; problems: Problem[] } {
  const stated = field(fields, names.published);
  const published = stated === null ? null : parsePublicationDate(stated);
  const problems: Problem[] =
    stated !== null && published === null
      ? [{ code: 'bad-publication-date', message: badPublicationDate(stated) }]
      : [];
  return {
    details: {
      title: field(fields, names.title),
      outlet: field(fields, names.outlet),
      author: field(fields, names.author),
      url: webAddress(field(fields, names.url)),
      published,
      language: field(fields, names.language),
    },
    problems,
  };
}

/** The first of the named fields that holds words, a number or a date, as text. */
export function field(fields: Readonly<Record<string, unknown>>, names: readonly string[]): string | null {
  const found = new Map(Object.entries(fields).map(([name, value]) => [name.trim().toLowerCase(), value]));
  for (const name of names) {
    const value = found.get(name);
    const text =
      value instanceof Date
        ? value.toISOString().slice(0, 10)
        : typeof value === 'string' || typeof value === 'number'
          ? String(value).trim()
          : Array.isArray(value)
            ? value.filter((item) => typeof item === 'string').join(', ')
            : '';
    if (text !== '') return text;
  }
  return null;
}

/** The first of the named fields that holds a text, untrimmed, so that places in it stay what they are in the record. */
export function textField(
  fields: Readonly<Record<string, unknown>>,
  names: readonly string[],
): string | null {
  const found = new Map(Object.entries(fields).map(([name, value]) => [name.trim().toLowerCase(), value]));
  for (const name of names) {
    const value = found.get(name);
    if (typeof value === 'string' && value.trim() !== '') return value;
  }
  return null;
}

/** Only http and https addresses are kept: they end up as links. */
export const webAddress = (text: string | null): string | null =>
  text !== null && /^https?:\/\/\S+$/i.test(text) ? text : null;
