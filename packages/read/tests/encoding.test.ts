import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { codesOf, read, textsOf } from './documents.ts';

const CURLY = 'The ministry said “over 11,000” troops — many from Pyongyang’s élite — arrived.';
const CYRILLIC = 'Войска прибыли в Курск, сообщил источник в Пхеньяне.';

describe('encodings', () => {
  for (const [encoding, text] of [
    ['utf-8', CURLY],
    ['windows-1252', CURLY],
    ['windows-1252', 'Saint-Étienne sent 9.'],
    ['windows-1251', CYRILLIC],
    ['koi8-r', CYRILLIC],
    ['shift_jis', '韓国の国家情報院は一万一千人と述べた。'],
    ['euc-kr', '국가정보원은 1만1천명이라고 밝혔다.'],
  ] as const)
    test(`${encoding} is told by its bytes: ${text.slice(0, 20)}`, async () => {
      const { reports, problems } = await read('a.txt', iconv.encode(text, encoding));
      expect(problems).toEqual([]);
      expect(reports[0]?.text).toBe(text);
    });

  for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'] as const)
    test(`a byte order mark of ${encoding} is dropped`, async () => {
      expect(await textsOf('a.txt', iconv.encode(`${CURLY} 😀`, encoding, { addBOM: true }))).toEqual([
        `${CURLY} 😀`,
      ]);
    });

  test('front matter behind a byte order mark is front matter', async () => {
    const { reports } = await read('a.md', '\ufeff---\npublished: 2024-11-21\n---\nNine.');
    expect(reports[0]).toMatchObject({ text: 'Nine.', published: '2024-11-21' });
  });

  test('a page is read in the encoding that it states', async () => {
    const page = `<html><head><meta charset="windows-1251"></head><body><p>${CYRILLIC}</p></body></html>`;
    expect(await textsOf('a.html', iconv.encode(page, 'windows-1251'))).toEqual([CYRILLIC]);
  });

  test('Latin-1 stated is windows-1252 meant', async () => {
    const page = `<html><head><meta charset="iso-8859-1"></head><body><p>${CURLY}</p></body></html>`;
    expect(await textsOf('a.html', iconv.encode(page, 'windows-1252'))).toEqual([CURLY]);
  });

  test('a few broken bytes in UTF-8 are replaced, said, and nothing else is touched', async () => {
    const bytes = Buffer.concat([Buffer.from(CURLY), Buffer.from([0xff]), Buffer.from(' “Nine.”')]);
    const { reports, problems } = await read('a.txt', bytes);
    expect(reports[0]?.text).toBe(`${CURLY}\ufffd “Nine.”`);
    expect(problems).toMatchObject([
      {
        code: 'invalid-encoding',
        message: "a.txt: Some bytes are not valid in the file's encoding; they were read as U+FFFD",
      },
    ]);
  });

  test('half a pair and an odd byte of UTF-16 are replaced, and said', async () => {
    const bytes = Buffer.from([0xff, 0xfe, 0x39, 0x00, 0x00, 0xd8, 0x39, 0x00, 0x41]);
    const { reports, problems } = await read('a.txt', bytes);
    expect(reports[0]?.text).toBe('9\ufffd9\ufffd');
    expect(problems).toMatchObject([{ code: 'invalid-encoding' }]);
  });

  test('letters are not normalised: a place in the file stays the place in the text', async () => {
    const text = 'Ze\u0301ro, Z\u00e9ro, \ufb01fty, \u212b, 11\u00a0000, \u2028 9';
    expect(await textsOf('a.txt', text)).toEqual([text]);
    expect(await textsOf('a.jsonl', JSON.stringify({ text }))).toEqual([text]);
  });
});

describe('no text', () => {
  for (const [what, content] of [
    ['empty file', ''],
    ['file of spaces', ' \n\t\r\n '],
    ['byte order mark alone', '\ufeff'],
    ['front matter alone', '---\ntitle: T\n---\n'],
    ['comment alone', '<!-- nothing -->'],
  ] as const)
    test(`${what}: one problem that names the file`, async () => {
      const { reports, problems } = await read('in/a.md', content);
      expect(reports).toEqual([]);
      expect(problems.map(({ code }) => code)).toEqual(['no-text']);
      expect(problems[0]?.message).toMatch(/^in\/a\.md: The file (is empty|has no text)$/);
    });
});

describe('binary files', () => {
  const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]);

  for (const name of ['a.txt', 'a.md', 'a.html', 'a.csv', 'a.json', 'photo'])
    test(`a picture called ${name} is one problem`, async () => {
      expect(await read(name, PNG)).toEqual({
        reports: [],
        problems: [
          {
            name,
            code: 'binary-file',
            message: `${name}: The file is no text; HTML, Markdown, plain text, JSON, CSV and PDF are read`,
          },
        ],
      });
    });

  test('control characters without a zero byte are no text either', async () => {
    expect(await codesOf('a.txt', Buffer.from(Array.from({ length: 400 }, (_, i) => 1 + (i % 8))))).toEqual([
      'binary-file',
    ]);
  });
});
