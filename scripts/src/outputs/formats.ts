/** The formats of the tables, each with what it is for, in the order in which they are written. */
export const FORMATS = {
  csv: 'for spreadsheets, with datapackage.json: what every column means',
  json: 'for the web',
  jsonl: 'JSON lines, one object a row',
  parquet: 'for R, Python and DuckDB, typed',
  markdown: 'to be read and pasted',
  duckdb: 'one database with every table, and views that join them',
  annotations: 'the place of every claim as W3C Web Annotations',
} as const;

/** The name of a format, as `--formats` takes it. */
export type Format = keyof typeof FORMATS;
