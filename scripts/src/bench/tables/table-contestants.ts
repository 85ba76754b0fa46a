import { DuckDBInstance } from '@duckdb/node-api';
import type { ClaimRow } from '@muster/model';
import {
  COLUMNS,
  count,
  max,
  mean,
  median,
  min,
  openFrame,
  saveFrame,
  type TableFrame,
} from '@muster/tabulate';

/** One way of working on a file of claims: load it, group it, write it again. `group` returns how many groups it found. */
export interface TableContestant {
  readonly load: (file: string) => Promise<void>;
  readonly group: () => Promise<number>;
  readonly save: (parquet: string, csv: string) => Promise<void>;
}

/** The verbs on a large frame, as a notebook calls them. */
function muster(): TableContestant {
  let claims: TableFrame<ClaimRow>;
  return {
    load: async (file) => {
      claims = await openFrame<ClaimRow>(file, COLUMNS.claims, { say: () => undefined });
    },
    group: async () => {
      const byCategory = await claims
        .groupby('category')
        .rollup({ claims: count(), mean: mean('value'), least: min('value'), most: max('value') });
      const bySpeaker = await claims
        .groupby('category', 'speaker')
        .rollup({ claims: count(), median: median('value') });
      const byDay = await claims
        .filter({ category: 'killed' })
        .groupby('published', 'place')
        .rollup({ most: max('high') });
      return byCategory.rows().length + bySpeaker.rows().length + byDay.rows().length;
    },
    save: async (parquet, csv) => {
      await saveFrame(claims, parquet);
      await saveFrame(claims, csv);
    },
  };
}

const TYPES = {
  text: 'VARCHAR',
  date: 'VARCHAR',
  integer: 'DOUBLE',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
} as const;

/** DuckDB by itself, in memory, with the same queries. */
function duckDb(): TableContestant {
  const connected = DuckDBInstance.create(':memory:').then((instance) => instance.connect());
  const columns = Object.entries(COLUMNS.claims).map(([name, { type }]) => `'${name}': '${TYPES[type]}'`);
  const rows = async (sql: string) => (await (await connected).runAndReadAll(sql)).getRows().length;
  return {
    load: async (file) => {
      await rows(
        `CREATE TABLE claims AS SELECT * FROM read_json('${file}', format = 'newline_delimited', columns = {${columns.join(', ')}})`,
      );
    },
    group: async () => {
      const found = [
        'SELECT category, count(*), avg(value), min(value), max(value) FROM claims GROUP BY category',
        'SELECT category, speaker, count(*), median(value) FROM claims GROUP BY category, speaker',
        "SELECT published, place, max(high) FROM claims WHERE category = 'killed' GROUP BY published, place",
      ];
      let groups = 0;
      for (const sql of found) groups += await rows(sql);
      return groups;
    },
    save: async (parquet, csv) => {
      await rows(`COPY claims TO '${parquet}' (FORMAT parquet)`);
      await rows(`COPY claims TO '${csv}' (FORMAT csv, HEADER)`);
    },
  };
}

/** What is compared, by name. */
export const TABLE_CONTESTANTS = { muster, 'DuckDB alone': duckDb } as const;

/** The name of one of them. */
export type TableContestantName = keyof typeof TABLE_CONTESTANTS;
