export { FIELD_NAMES, type FieldNames } from './details.ts';
export { FORMATS, type Format } from './format.ts';
export { badPublicationDate, parsePublicationDate } from './publication-date.ts';
export { readDocument, type DocumentInput, type DocumentProblem, type ReadResult } from './read-document.ts';
