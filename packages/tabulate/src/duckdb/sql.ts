import type { AnyColumn } from '../columns/column.ts';

/** A name as SQL takes it, whatever stands in it: `from` is `"from"`. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Words as SQL takes them: `it's` is `'it''s'`. */
export function literal(words: string): string {
  return `'${words.replaceAll("'", "''")}'`;
}

/** A table's name in a database, where "series-claims" would need quotation marks: `series_claims`. */
export function tableName(name: string): string {
  return name.replaceAll('-', '_');
}

/** DuckDB's type for each type of column. */
const SQL_TYPES: Readonly<Record<AnyColumn['type'], string>> = {
  text: 'VARCHAR',
  date: 'DATE',
  integer: 'INTEGER',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
};

/** The columns of a table as `CREATE TABLE` takes them: `"claim" VARCHAR NOT NULL, "published" DATE`. */
export function columnDefinitions(columns: Readonly<Record<string, AnyColumn>>): string {
  return Object.entries(columns)
    .map(
      ([name, { type, nullable }]) => `${identifier(name)} ${SQL_TYPES[type]}${nullable ? '' : ' NOT NULL'}`,
    )
    .join(', ');
}

/** The columns as DuckDB's readers take them: `{'claim': 'VARCHAR', 'published': 'DATE'}`. */
export function columnTypes(columns: Readonly<Record<string, AnyColumn>>): string {
  const types = Object.entries(columns).map(([name, { type }]) => `${literal(name)}: '${SQL_TYPES[type]}'`);
  return `{${types.join(', ')}}`;
}
