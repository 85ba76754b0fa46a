export { FIELD_NAMES, type FieldNames } from './details.ts';
export type { DocumentInput, DocumentProblem, ReadResult } from './document.ts';
export { FORMATS, type Format } from './format.ts';
export { badPublicationDate, parsePublicationDate } from './publication-date.ts';
export { readDocument } from './read-document.ts';
