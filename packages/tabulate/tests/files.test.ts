import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Database } from '../src/duckdb/database.ts';
import { tableName } from '../src/duckdb/sql.ts';
import { dayNumber, dayOf } from '../src/export/day-number.ts';
import {
  TABLE_FORMATS,
  VIEWS,
  claimRows,
  tablesOf,
  toAnnotations,
  toMarkdown,
  toParquet,
  writeDatabase,
  type Annotation,
  type AnyTable,
  type Columns,
} from '../src/index.ts';
import { cellsOf } from '../src/tables/table.ts';
import { readReport } from './read-report.ts';
import { REPORTS, TABLES } from './written-tables.ts';

let folder: string;
let memory: Database;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'muster-files-'));
  memory = await Database.open();
});
afterAll(() => {
  memory.close();
  rmSync(folder, { recursive: true });
});

const cellsIn = ({ columns, rows }: Pick<AnyTable, 'columns' | 'rows'>) =>
  rows.map((row) => cellsOf(row, Object.keys(columns)));
const TYPES = { text: 'VARCHAR', date: 'DATE', integer: 'INTEGER', number: 'DOUBLE', boolean: 'BOOLEAN' };
const typesIn = ({ columns }: Pick<AnyTable, 'columns'>) =>
  Object.entries(columns).map(([name, { type }]) => [name, TYPES[type]]);

/** What another program reads, by a query of DuckDB: names, types and cells. */
async function read(from: string, database: Database = memory) {
  const described = await database.rows(`DESCRIBE ${from}`);
  return { types: described.map(([name, type]) => [name, type]), cells: await database.rows(from) };
}

interface Odd {
  readonly word: string | null;
  readonly day: string | null;
  readonly whole: number;
  readonly number: number | null;
  readonly flag: boolean | null;
}
const columns: Columns<Odd> = {
  word: { type: 'text', nullable: true, meaning: 'A word' },
  day: { type: 'date', nullable: true, meaning: 'A day' },
  whole: { type: 'integer', nullable: false, meaning: 'A whole number' },
  number: { type: 'number', nullable: true, meaning: 'A number' },
  flag: { type: 'boolean', nullable: true, meaning: 'Yes or no' },
};
const day = fc.integer({ min: -800_000, max: 800_000 }).map(dayOf);
const odd: fc.Arbitrary<Odd> = fc.record({
  word: fc.option(fc.oneof(fc.string(), fc.constantFrom('', "it's", '"quoted"', 'a,b\nc', '№ 5 😀')), {
    nil: null,
  }),
  day: fc.option(day, { nil: null }),
  whole: fc.integer({ min: -1e9, max: 1e9 }),
  number: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: null }),
  flag: fc.option(fc.boolean(), { nil: null }),
});
const oddTable = (rows: readonly Odd[]) => ({
  name: 'odd',
  meaning: 'Odd cells',
  columns,
  key: ['whole'],
  rows,
});
const positiveZeros = (cells: unknown) => JSON.parse(JSON.stringify(cells)) as unknown;

describe('Parquet', () => {
  it('gives another reader every cell, typed as the columns say', async () => {
    for (const table of TABLES) {
      const path = join(folder, `${table.name}.parquet`);
      writeFileSync(path, toParquet(table));
      expect(await read(`FROM '${path}'`), table.name).toEqual({
        types: typesIn(table),
        cells: cellsIn(table),
      });
    }
  });

  it('holds odd cells, and no rows at all', async () => {
    let files = 0;
    const check = async (rows: readonly Odd[]) => {
      const table = oddTable(rows);
      // A name of its own: DuckDB may keep what it read of a file that is overwritten in the same instant.
      const path = join(folder, `odd-${(files += 1)}.parquet`);
      writeFileSync(path, toParquet(table));
      const found = await read(`FROM '${path}'`);
      expect(found.types).toEqual(typesIn(table));
      expect(positiveZeros(found.cells)).toEqual(positiveZeros(cellsIn(table)));
    };
    await check([]);
    await fc.assert(fc.asyncProperty(fc.array(odd, { maxLength: 20 }), check), { numRuns: 60 });
  });

  it('is the same to the byte whenever it is written, and says what its columns mean', () => {
    for (const table of TABLES) {
      const bytes = toParquet(table);
      expect(Buffer.compare(bytes, toParquet(structuredClone(table)))).toBe(0);
      const text = Buffer.from(bytes).toString('utf8');
      expect(text).toContain(table.meaning);
      for (const { meaning } of Object.values(table.columns)) expect(text).toContain(meaning);
    }
    const [claims] = TABLES;
    expect(toParquet({ ...claims!, rows: claims!.rows.slice(1) })).not.toEqual(toParquet(claims!));
  });
});

describe('JSON lines, JSON and CSV', () => {
  it.each(['jsonl', 'json', 'csv'] as const)(
    '%s is read by another reader as the columns say',
    async (ending) => {
      for (const table of TABLES) {
        const path = join(folder, `${table.name}.${ending}`);
        writeFileSync(path, TABLE_FORMATS[ending].write(table));
        const types = typesIn(table).map(([name, type]) => `'${name!}': '${type!}'`);
        const reader = ending === 'csv' ? 'read_csv' : 'read_json';
        const options = ending === 'csv' ? ", header = true, delim = ',', quote = '\"', escape = '\"'" : '';
        const { cells } = await read(`FROM ${reader}('${path}', columns = {${types.join(', ')}}${options})`);
        const formula = /^(?=[=+\-@\t\r])/;
        const opened = cellsIn(table).map((row) =>
          row.map((cell) =>
            ending === 'csv' && typeof cell === 'string' ? cell.replace(formula, "'") : cell,
          ),
        );
        expect(cells, table.name).toEqual(opened);
      }
    },
  );
});

describe('Markdown pages', () => {
  it('say what the table is, and show what a person reads of it', () => {
    const [claims] = TABLES;
    const page = TABLE_FORMATS.markdown.write(claims!);
    expect(page).toMatch(
      /^# claims\n\nEvery figure of the reports .*\. \d+ further columns are in the other formats\.\n\n\| claim \|/,
    );
    expect(page).toContain(toMarkdown(claims!, claims!.brief));
    expect(TABLE_FORMATS.markdown.write({ ...claims!, rows: [] })).toContain('\n\nNo rows.\n');
  });
});

describe('The database', () => {
  let path: string;
  let database: Database;
  beforeAll(async () => {
    path = join(folder, 'muster.duckdb');
    await writeDatabase(path, TABLES);
    database = await Database.open(path, { access_mode: 'READ_ONLY' });
  });
  afterAll(() => {
    database.close();
  });

  it('holds every table, typed and in order', async () => {
    for (const table of TABLES) {
      const found = await read(`FROM "${tableName(table.name)}"`, database);
      expect(found, table.name).toEqual({ types: typesIn(table), cells: cellsIn(table) });
    }
  });

  it('says what every table and column means', async () => {
    const tables = await database.rows('SELECT table_name, comment FROM duckdb_tables()');
    const said = await database.rows(
      'SELECT table_name, column_name, comment FROM duckdb_columns() WHERE NOT internal',
    );
    expect(tables.toSorted()).toEqual(
      TABLES.map(({ name, meaning }) => [tableName(name), meaning]).toSorted(),
    );
    const wanted = TABLES.flatMap((table) =>
      Object.entries(table.columns).map(([name, { meaning }]) => [tableName(table.name), name, meaning]),
    );
    expect(said).toEqual(expect.arrayContaining(wanted));
  });

  it('joins its tables in views that all can be read', async () => {
    for (const { name } of VIEWS)
      expect((await read(`FROM "${name}"`, database)).types.length, name).toBeGreaterThan(4);
    const claims = TABLES.find(({ name }) => name === 'claims')!.rows.length;
    const copies = TABLES.find(({ name }) => name === 'copies')!.rows.length;
    expect((await read('FROM claims_in_context', database)).cells).toHaveLength(claims);
    expect((await read('FROM claims_once', database)).cells).toHaveLength(claims - copies);
    expect(
      (await read('SELECT claim, "column", surface FROM corrected_claims WHERE action = \'edit\'', database))
        .cells,
    ).toEqual([['c1', 'place', '40']]);
  });

  it('shows who revised whom, and who contradicts whom', async () => {
    const said = (id: string, published: string, speaker: string, value: number) =>
      readReport({ id, text: `${value} died, ${speaker} said.`, published, outlet: id }, [
        {
          id,
          words: `${value}`,
          sentence: `${value} died`,
          value,
          category: 'killed',
          place: 'Orla',
          speaker,
        },
      ]);
    const reports = [
      said('x1', '2031-01-01', 'A', 5),
      said('x2', '2031-01-02', 'A', 7),
      said('x3', '2031-01-02', 'B', 9),
    ];
    const other = join(folder, 'other.duckdb');
    await writeDatabase(other, Object.values(tablesOf(reports)));
    const opened = await Database.open(other, { access_mode: 'READ_ONLY' });
    const seen = await opened.rows('SELECT speaker, older, olderValue, newer, newerValue FROM revisions');
    const apart = await opened.rows(
      'SELECT leftSpeaker, leftWords, rightSpeaker, rightWords, days FROM disagreements',
    );
    opened.close();
    expect(seen).toEqual([['A', 'x1', 5, 'x2', 7]]);
    expect(apart).toEqual([['A', '7', 'B', '9', 0]]);
  });

  it('is not written over one that is there', async () => {
    await expect(writeDatabase(path, TABLES)).rejects.toThrow(/already exists/);
  });
});

describe('Web annotations', () => {
  const text = '“😀” Some 40 men 😀 left, and 40 came 😀 back.';
  const odd40 = readReport({ id: 'r 1', text, url: 'https://port.example/2' }, [
    { id: 'a1', words: '40', sentence: '40 men 😀 left', value: 40 },
    {
      id: 'a2',
      words: '40',
      sentence: '40 came 😀 back',
      bound: 'approx',
      value: 40,
      counted: 'men',
      speaker: 'A',
    },
  ]);
  const parsed = (reports: Parameters<typeof claimRows>[0]) =>
    JSON.parse(toAnnotations(reports, claimRows(reports))) as {
      readonly '@context': string;
      readonly total: number;
      readonly first: { readonly items: readonly Annotation[] };
    };

  it('point at the words of every claim, in code points and in words', () => {
    for (const reports of [REPORTS, [odd40]]) {
      const { total, first } = parsed(reports);
      const claims = claimRows(reports);
      expect(total).toBe(claims.length);
      expect(first.items.map(({ id }) => id)).toEqual(claims.map(({ claim }) => `urn:muster:claim:${claim}`));
      first.items.forEach(({ target }, index) => {
        const { report } = reports.find((it) => it.report.id === claims[index]!.report)!;
        const [position, quote] = target.selector;
        expect([...report.text].slice(position.start, position.end).join('')).toBe(claims[index]!.surface);
        expect(quote.exact).toBe(claims[index]!.surface);
        expect(report.text.indexOf(quote.prefix + quote.exact + quote.suffix)).toBe(
          claims[index]!.start - quote.prefix.length,
        );
        expect(target.source).toBe(report.url ?? `urn:muster:report:${report.id}`);
      });
    }
  });

  it('cut no character in half, and say the claim in words', () => {
    const far = `${'x'.repeat(10)}😀${'y'.repeat(31)}7${'z'.repeat(31)}😀 end`;
    const [item] = parsed([
      readReport({ id: 'r 2', text: far }, [{ id: 'a3', words: '7', sentence: far, value: 7 }]),
    ]).first.items;
    const [, quote] = item!.target.selector;
    expect([quote.prefix, quote.suffix]).toEqual(['y'.repeat(31), 'z'.repeat(31)]);
    expect(item!.target.source).toBe('urn:muster:report:r%202');
    expect(parsed([odd40]).first.items[1]!.body.value).toBe('about 40 men; speaker: A; certainty: CT+');
  });
});

describe('Days as numbers', () => {
  it('count from 1970, and before the year 1', () => {
    expect(['1970-01-01', '1970-01-02', '1969-12-31', '2024-02-29'].map(dayNumber)).toEqual([
      0, 1, -1, 19782,
    ]);
    expect(dayOf(dayNumber('-0043-03-15'))).toBe('-0043-03-15');
    expect(dayNumber('0001-01-01') - dayNumber('0000-12-31')).toBe(1);
  });

  it('come back as the day that they were', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), (number) => dayNumber(dayOf(number)) === number),
    );
  });
});
