import { describe, expect, test } from 'vitest';
import { parsePublicationDate } from '../src/index.ts';
import { read } from './documents.ts';

const withFields = (fields: string) => read('a.md', `---\n${fields}\n---\n\nNine ships sank.\n`);

describe('front matter', () => {
  test('gives the details, and the text begins behind it', async () => {
    const { reports, problems } = await withFields(
      'title: "Nine: ships"\npublished: 2024-11-21\noutlet: Sample Wire\nurl: https://example.org/a\nlanguage: en',
    );
    expect(problems).toEqual([]);
    expect(reports[0]).toMatchObject({
      text: 'Nine ships sank.',
      title: 'Nine: ships',
      published: '2024-11-21',
      outlet: 'Sample Wire',
      url: 'https://example.org/a',
      language: 'en',
    });
  });

  for (const date of [
    '31.02.2024',
    '2024-02-30',
    '2024-13-01',
    'yesterday',
    '20241121',
    '2024',
    '0000-01-01',
  ])
    test(`a wrong date is no date, and the report is read: ${date}`, async () => {
      const { reports, problems } = await withFields(`published: ${date}`);
      expect(reports[0]).toMatchObject({ text: 'Nine ships sank.', published: null });
      expect(problems.map(({ code, message }) => [code, message])).toEqual([
        ['bad-publication-date', `a.md: Cannot read publication date "${date}": use YYYY-MM-DD`],
      ]);
    });

  for (const [what, fields] of [
    ['broken', 'title: "never closed'],
    ['a list', '- a\n- b'],
    ['a word', 'word'],
    ['a bomb of aliases', `a: &a [x, x]\nb: &b [${'*a, '.repeat(30)}*a]\nc: [${'*b, '.repeat(30)}*b]`],
    ['a tag that would build something', 'a: !!js/function "f"\nb: [unclosed'],
  ] as const)
    test(`that is ${what} is a problem of one line, and the report is read`, async () => {
      const { reports, problems } = await withFields(fields);
      expect(reports[0]).toMatchObject({ text: 'Nine ships sank.', title: null });
      expect(problems.map(({ code }) => code)).toEqual(['bad-front-matter']);
      expect(problems[0]?.message).toMatch(/^a\.md: Cannot read the front matter as YAML: .+$/);
    });

  test('is pointed at by the line of the file', async () => {
    const { problems } = await withFields('outlet: Wire\ntitle: Pentagon: 11,000 troops');
    expect(problems[0]?.message).toMatch(/ at line 3, column 8$/);
  });

  test('that never ends is a problem, and its lines are read as text', async () => {
    const { reports, problems } = await read('a.txt', '---\nNine ships sank.\n');
    expect(reports[0]?.text).toBe('Nine ships sank.\n');
    expect(problems.map(({ message }) => message)).toEqual([
      'a.txt: Cannot read the front matter as YAML: no line "---" ends it',
    ]);
  });

  test('that is empty says nothing', async () => {
    const { reports, problems } = await read('a.md', '---\n---\nNine.');
    expect(problems).toEqual([]);
    expect(reports[0]?.text).toBe('Nine.');
  });

  test('only the first line opens it', async () => {
    expect((await read('a.txt', 'Nine.\n---\ntitle: T\n---\n')).reports[0]).toMatchObject({ title: null });
  });
});

describe('parsePublicationDate', () => {
  test('the day counts as it is written, whatever the zone', () => {
    for (const text of ['2024-11-21', ' 2024-11-21 ', '2024-11-21T23:30:00+09:00', '2024-11-21T00:10Z'])
      expect(parsePublicationDate(text)).toBe('2024-11-21');
  });

  test('no day is guessed', () => {
    for (const text of ['', '11/21/2024', '2024-11', '2023-02-29', '2024-11-21junk', 'Nov. 21, 2024'])
      expect(parsePublicationDate(text)).toBeNull();
  });
});
