import { describe, expect, test } from 'vitest';
import { read, textsOf } from './documents.ts';

describe('JSON lines', () => {
  test('are reports in their order; a bad line is a problem with its number, and the rest is read', async () => {
    const lines = ['{"id":1,"text":" One. "}', 'nonsense', '', '[1]', '{"id":1,"text":"Two."}', '{"id":"c"}'];
    const { reports, problems } = await read('a.jsonl', lines.join('\r\n'));
    expect(reports.map(({ id, text }) => [id, text])).toEqual([
      ['1', ' One. '],
      ['1-2', 'Two.'],
    ]);
    expect(problems).toEqual([
      {
        name: 'a.jsonl',
        line: 2,
        code: 'not-json',
        message: 'a.jsonl: Cannot read line 2 as a JSON object: write one object a line',
      },
      {
        name: 'a.jsonl',
        line: 4,
        code: 'not-json',
        message: 'a.jsonl: Cannot read line 4 as a JSON object: write one object a line',
      },
      {
        name: 'a.jsonl',
        line: 6,
        code: 'no-text',
        message:
          'a.jsonl: line 6: The record has no text; its field is called text, body, content, article, maintext',
      },
    ]);
  });

  test('a record without an id is called after its line', async () => {
    const { reports } = await read('in/a.jsonl', '{"text":"One."}\n{"text":"Two."}');
    expect(reports.map(({ id }) => id)).toEqual(['a.jsonl#1', 'a.jsonl#2']);
  });

  test('ids stay apart where one looks like the second of another', async () => {
    const { reports } = await read(
      'a.jsonl',
      ['a', 'a', 'a-2'].map((id) => `{"id":"${id}","text":"x"}`).join('\n'),
    );
    expect(new Set(reports.map(({ id }) => id)).size).toBe(3);
  });

  test('details go by the names that people give them', async () => {
    const record = {
      Headline: 'H',
      byline: ['A', 'B'],
      source: 'Wire',
      link: 'https://example.org/a',
      date: '2024-11-21 08:00',
      body: 'Nine.',
    };
    expect((await read('a.jsonl', JSON.stringify(record))).reports[0]).toMatchObject({
      title: 'H',
      author: 'A, B',
      outlet: 'Wire',
      url: 'https://example.org/a',
      published: '2024-11-21',
      text: 'Nine.',
    });
  });

  test('the caller may name the fields', async () => {
    const options = { fields: { text: ['words'] } };
    expect((await read('a.jsonl', '{"words":"Nine."}', options)).reports[0]?.text).toBe('Nine.');
  });

  test('a line of five megabytes is a report', async () => {
    const text = 'Nine ships sank. '.repeat(300_000);
    expect(await textsOf('a.jsonl', JSON.stringify({ text }))).toEqual([text]);
  });

  test('a wrong date keeps no record out', async () => {
    const { reports, problems } = await read('a.jsonl', '{"text":"Nine.","published":"2024-02-31"}');
    expect(reports[0]?.published).toBeNull();
    expect(problems).toMatchObject([
      { code: 'bad-publication-date', line: 1, message: expect.stringContaining('"2024-02-31"') as string },
    ]);
  });
});

describe('JSON', () => {
  test('is one object or an array of them', async () => {
    expect(await textsOf('a.json', '{"text":"One."}')).toEqual(['One.']);
    expect(await textsOf('a.json', '[{"text":"One."},{"text":"Two."}]')).toEqual(['One.', 'Two.']);
  });

  test('may be lines after all', async () => {
    expect(await textsOf('a.json', '{"text":"One."}\n{"text":"Two."}')).toEqual(['One.', 'Two.']);
  });

  test('in an array records are counted, not lines', async () => {
    const { problems } = await read('a.json', '[{"text":"One."},\n\n\n{"title":"x"}]');
    expect(problems).toMatchObject([{ line: 2, code: 'no-text' }]);
    expect(problems[0]?.message).toMatch(/^a\.json: record 2: The record has no text/);
  });

  for (const [content, what] of [
    ['[1, 2]', 'numbers'],
    ['"x"', 'a string'],
    ['['.repeat(100_000), 'a hundred thousand brackets'],
    ['{\n"text": "One."\n"id": 1\n}', 'a comma missing'],
  ] as const)
    test(`that is ${what} is one problem`, async () => {
      const { reports, problems } = await read('a.json', content);
      expect(reports).toEqual([]);
      expect(problems.map(({ code, message }) => [code, message])).toEqual([
        [
          'not-json',
          'a.json: Cannot read the document as JSON: write an object, an array of objects, or one object a line',
        ],
      ]);
    });

  test('an empty array holds nothing to read', async () => {
    expect((await read('a.json', '[]')).problems).toMatchObject([{ code: 'no-text' }]);
  });
});

describe('CSV', () => {
  test('has names in its first line, quoted cells of several lines, and the line a row begins on', async () => {
    const csv = '\ufeffid,text,date\r\n,"One,\r\ntwo ""and"" three.",2024-11-21\r\n\r\n,Four.,\r\n';
    const { reports, problems } = await read('a.csv', csv);
    expect(problems).toEqual([]);
    expect(reports.map(({ id, text, published }) => [id, text, published])).toEqual([
      ['a.csv#2', 'One,\r\ntwo "and" three.', '2024-11-21'],
      ['a.csv#5', 'Four.', null],
    ]);
  });

  test('a text is never cut at a comma: a row with too many cells is kept out', async () => {
    const { reports, problems } = await read('a.csv', 'id,text\n1,They sent 11,000 men.\n2,"Sent 12,000."');
    expect(reports.map(({ text }) => text)).toEqual(['Sent 12,000.']);
    expect(problems.map(({ message }) => message)).toEqual([
      'a.csv: Cannot read line 2: 3 cells for 2 names; put a text with commas between quotation marks',
    ]);
  });

  test('a row with too few cells lacks what it lacks', async () => {
    expect((await read('a.csv', 'text,title\nNine.')).reports[0]).toMatchObject({
      text: 'Nine.',
      title: null,
    });
  });

  test('rows before a quotation mark that is never closed are read', async () => {
    const { reports, problems } = await read('a.csv', 'id,text\n1,Nine.\n2,"Ten');
    expect(reports.map(({ text }) => text)).toEqual(['Nine.']);
    expect(problems).toMatchObject([{ code: 'not-csv', line: 3 }]);
  });

  test('without a column of texts is one problem that says which columns there are', async () => {
    const { problems } = await read('a.csv', 'id;text\n1;Nine.\n2;Ten.');
    expect(problems.map(({ message }) => message)).toEqual([
      'a.csv: No record has a text; its field is called text, body, content, article, maintext; found "id;text"',
    ]);
  });

  test('TSV likewise', async () => {
    expect(await textsOf('a.tsv', 'id\ttext\n1\tSent 11,000, they said.')).toEqual([
      'Sent 11,000, they said.',
    ]);
  });

  test('names like those of objects harm nothing', async () => {
    expect(await textsOf('a.csv', '__proto__,constructor,text\na,b,Nine.')).toEqual(['Nine.']);
  });
});
