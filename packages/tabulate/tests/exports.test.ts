import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceRow } from '@muster/model';
import {
  COLUMNS,
  dataPackage,
  toCsv,
  toJson,
  toJsonLines,
  toMarkdown,
  type Columns,
  type Field,
} from '../src/index.ts';
import { TABLES } from './written-tables.ts';

const tables = TABLES;

interface Cells {
  readonly word: string | null;
  readonly number: number | null;
}
const columns: Columns<Cells> = {
  word: { type: 'text', nullable: true, meaning: 'A word' },
  number: { type: 'number', nullable: true, meaning: 'A number' },
};

describe('CSV', () => {
  it('makes formulas harmless and leaves numbers alone', () => {
    const rows = ['=1+1', '+1', '-1', '@sum', '\tx', '\rx', 'plain'].map((word) => ({ word, number: -5 }));
    expect(parse(toCsv({ columns, rows })).slice(1)).toEqual(
      ["'=1+1", "'+1", "'-1", "'@sum", "'\tx", "'\rx", 'plain'].map((word) => [word, '-5']),
    );
  });

  it('gives every cell back', () => {
    const cell = fc.record({
      word: fc.option(fc.string({ unit: 'binary', minLength: 1 }), { nil: null }),
      number: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: null }),
    });
    fc.assert(
      fc.property(fc.array(cell), (rows) => {
        const back = parse<Record<'word' | 'number', string>>(toCsv({ columns, rows }), { columns: true });
        expect(back).toHaveLength(rows.length);
        back.forEach(({ word, number }, index) => {
          const given = rows[index]!;
          const opened =
            given.word !== null && /^[=+\-@\t\r＝＋－＠]/.test(given.word)
              ? `'${given.word}`
              : (given.word ?? '');
          expect(word).toBe(opened);
          expect(number === '' ? null : Number(number)).toBe(given.number === null ? null : given.number + 0);
        });
      }),
    );
  });

  it('quotes a carriage return, which ends a line for some readers', () => {
    expect(toCsv({ columns, rows: [{ word: 'a\rb', number: null }] })).toBe('word,number\n"a\rb",\n');
  });

  it('is a header where there are no rows', () => {
    expect(toCsv({ columns, rows: [] })).toBe('word,number\n');
  });
});

describe('JSON', () => {
  it('gives the rows back, keys in the order of the columns', () => {
    for (const { columns: described, rows } of tables) {
      const back = JSON.parse(toJson({ columns: described, rows })) as object[];
      expect(back).toEqual(rows);
      for (const row of back) expect(Object.keys(row)).toEqual(Object.keys(described));
    }
    expect(toJson({ columns, rows: [] })).toBe('[]\n');
  });

  it('has one object a line', () => {
    const lines = toJsonLines(tables[0]!).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line) as object)).toEqual(tables[0]!.rows);
    expect(toJsonLines({ columns, rows: [] })).toBe('');
  });
});

describe('Markdown', () => {
  it('is a table in which nothing is markup', () => {
    const rows = [
      { word: 'a|b *c* <d>\n[e](f)', number: 12 },
      { word: null, number: null },
    ];
    expect(toMarkdown({ columns, rows })).toBe(
      '| word | number |\n| - | -: |\n| a\\|b \\*c\\* \\<d> \\[e]\\(f) | 12 |\n| | |\n',
    );
  });

  it('shows the columns asked for, in that order', () => {
    expect(toMarkdown({ columns, rows: [{ word: 'a', number: 1 }] }, ['number', 'nobody', 'word'])).toBe(
      '| number | word |\n| -: | - |\n| 1 | a |\n',
    );
  });
});

const READS: Record<Field['type'], (cell: string) => boolean> = {
  string: () => true,
  date: (cell) =>
    /^\d{4}-\d{2}-\d{2}$/.test(cell) && new Date(`${cell}T00:00:00Z`).toISOString().startsWith(cell),
  integer: (cell) => /^-?\d+$/.test(cell),
  number: (cell) => cell.trim() !== '' && Number.isFinite(Number(cell)),
  boolean: (cell) => cell === 'true' || cell === 'false',
};

/** What in a CSV file is not as its resource says. */
function disagreements(
  csv: string,
  { schema }: ReturnType<typeof dataPackage>['resources'][number],
): string[] {
  const [header, ...lines] = parse(csv);
  const found =
    JSON.stringify(header) === JSON.stringify(schema.fields.map(({ name }) => name)) ? [] : ['header'];
  for (const line of lines) {
    schema.fields.forEach(({ name, type, constraints }, index) => {
      const cell = line[index]!;
      if (cell === '' && constraints?.required) found.push(`${name} is missing`);
      if (cell !== '' && !READS[type](cell)) found.push(`${name} ${cell}`);
      if (cell !== '' && constraints?.enum && !constraints.enum.includes(cell)) found.push(`${name} ${cell}`);
    });
  }
  const keys = lines.map((line) =>
    schema.primaryKey
      ?.map((name) => line[schema.fields.findIndex((field) => field.name === name)])
      .join('\u001F'),
  );
  if (schema.primaryKey && new Set(keys).size < keys.length) found.push('key');
  return found;
}

describe('The data package', () => {
  const { resources } = dataPackage(tables);

  it('agrees with every file', () => {
    tables.forEach((table, index) => {
      expect(table.rows.length, table.name).toBeGreaterThan(0);
      expect(disagreements(toCsv(table), resources[index]!), table.name).toEqual([]);
    });
  });

  it('would disagree with a file that is wrong', () => {
    const csv = toCsv(tables[0]!);
    expect(disagreements(csv.replace('claim,', 'id,'), resources[0]!)).toEqual(['header']);
    expect(disagreements(csv.replace('2031-05-05', '2031-02-30'), resources[0]!)).toEqual([
      'published 2031-02-30',
    ]);
    expect(disagreements(csv.replace(',over,', ',beyond,'), resources[0]!)).toEqual(['bound beyond']);
    expect(disagreements(csv.replace('c1,', 'c2,'), resources[0]!)).toEqual(['key']);
  });

  it('says what every column means, in a sentence', () => {
    for (const { schema } of resources)
      for (const { description } of schema.fields) expect(description).toMatch(/^[A-Z].{10,}/);
  });

  it('declares a day before the year 1 as a string, since the standard has no such date', () => {
    const [, dates] = tables;
    const old = { ...dates!, rows: dates!.rows.map((row: object) => ({ ...row, from: '-0043-03-15' })) };
    const [field] = dataPackage([old]).resources[0]!.schema.fields.filter(({ name }) => name === 'from');
    expect(field).toMatchObject({ type: 'string', constraints: { pattern: '-?\\d{4}-\\d{2}-\\d{2}' } });
  });

  it('cannot be made without a column, or with a wrong type', () => {
    const { speaker, ...rest } = COLUMNS.sources;
    // @ts-expect-error a column is missing
    const missing: Columns<SourceRow> = rest;
    const text = { type: 'text', nullable: false, meaning: 'Words' } as const;
    // @ts-expect-error claims are numbers
    const wrong: Columns<SourceRow>['claims'] = text;
    expect(Object.values(missing)).not.toContain(speaker);
    expect(wrong.type).toBe('text');
  });
});
