import type { AnyTable } from '../tables/table.ts';
import { toCsv } from './csv.ts';
import { toJsonLines } from './json-lines.ts';
import { toJson } from './json.ts';
import { toMarkdownPage } from './markdown.ts';
import { toParquet } from './parquet.ts';

/** A format in which each table is a file of its own. */
export interface TableFormat {
  /** "claims" is `claims.csv`. */
  readonly ending: string;
  readonly write: (table: AnyTable) => string | Uint8Array;
}

/** The formats of which each table makes a file; the same rows give the same bytes. */
export const TABLE_FORMATS = {
  csv: { ending: 'csv', write: toCsv },
  json: { ending: 'json', write: toJson },
  jsonl: { ending: 'jsonl', write: toJsonLines },
  parquet: { ending: 'parquet', write: toParquet },
  markdown: { ending: 'md', write: toMarkdownPage },
} as const satisfies Readonly<Record<string, TableFormat>>;
