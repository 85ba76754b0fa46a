import { cellsOf, type AnyTable } from '../tables/table.ts';
import { Database } from './database.ts';
import { columnDefinitions, identifier, literal, tableName } from './sql.ts';
import { VIEWS } from './views.ts';

/**
 * Writes all tables, with the views that join them, into a new DuckDB database at `path`; tables and columns carry what they
 * mean as comments.
 *
 * "series-claims" is the table `series_claims`. Throws where the file exists already, or cannot be written. The rows are the
 * same on every run; the bytes of the file are not.
 */
export async function writeDatabase(path: string, tables: readonly AnyTable[]): Promise<void> {
  const database = await Database.open(path);
  try {
    for (const table of tables) await writeTable(database, table);
    for (const { name, meaning, sql } of VIEWS) {
      await database.run(`CREATE VIEW ${identifier(name)} AS ${sql}`);
      await database.run(`COMMENT ON VIEW ${identifier(name)} IS ${literal(meaning)}`);
    }
  } finally {
    database.close();
  }
}

async function writeTable(database: Database, { name, meaning, columns, rows }: AnyTable): Promise<void> {
  const table = tableName(name);
  const names = Object.keys(columns);
  await database.run(`CREATE TABLE ${identifier(table)} (${columnDefinitions(columns)})`);
  await database.append(
    table,
    columns,
    rows.map((row) => cellsOf(row, names)),
  );
  const comments = names.map(
    (column) =>
      `COMMENT ON COLUMN ${identifier(table)}.${identifier(column)} IS ${literal(columns[column]!.meaning)}`,
  );
  await database.run(
    [`COMMENT ON TABLE ${identifier(table)} IS ${literal(meaning)}`, ...comments].join(';\n'),
  );
}
