import { describe, expect, test } from 'vitest';
import { readClaimsTable } from '../src/chart/read-claims-table.ts';

const read = (text: string) => readClaimsTable('table.csv', text, 'homes');

describe('a table that cannot be drawn', () => {
  test.each([
    [
      'a head that is a row',
      '2031-01-05,the mayor,12\n2031-01-06,the mayor,15\n',
      'its first line is a row, so write the names of its columns above it, as in published,speaker,value',
    ],
    [
      'a column of numbers with another name',
      'Datum;Quelle;Anzahl\n05.01.2031;Amt;1500\n06.01.2031;Amt;1700\n',
      'call the column with its numbers "value", which may be "Anzahl"',
    ],
    ['no numbers', 'name,comment\nx,hello\n', 'its columns are "name", "comment"'],
    [
      'a cell with a comma without quotation marks',
      'date,count\n2031-01-05,1,2\n',
      'table.csv:2: Cannot read a row of 3 cells under 2 columns',
    ],
  ])('says how to mend it: %s', (_, text, words) => {
    expect(() => read(text)).toThrow(words);
  });
});

test('a table of other people\u2019s names is read', () => {
  const { claims, keptOut } = read('date,source,count\n05.01.2031,the mayor,12\n');
  expect(keptOut).toEqual([]);
  expect(claims).toMatchObject([
    { published: '2031-01-05', speaker: 'the mayor', value: 12, category: 'homes' },
  ]);
});
