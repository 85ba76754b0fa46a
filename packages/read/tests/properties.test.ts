import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FORMATS } from '../src/index.ts';
import { read } from './documents.ts';

const PIECES = [
  '---\n',
  '{"text":"',
  '"}',
  '<p>',
  '</p>',
  '<!--',
  '> ',
  '- ',
  '|',
  '\n',
  '\r\n',
  ',',
  '"',
  '\t',
];
const PROSE = ['11,000 men', 'Nov. 4', '“', 'é', '\ufeff', '\u0000', '😀', ': ', '[', ']', '`', '&#x0;', '*'];

/** Bytes of no meaning, and bytes with pieces of every format among them. */
const documents = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES, ...PROSE), fc.string({ unit: 'binary', maxLength: 5 })), {
      maxLength: 40,
    })
    .map((pieces) => new Uint8Array(Buffer.from(pieces.join('')))),
);

for (const format of FORMATS.filter((name) => name !== 'pdf'))
  test(`whatever the bytes, reading them as ${format} throws nothing and says what is wrong`, async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (bytes) => {
        const { reports, problems } = await read('a', bytes, { format });
        expect(reports.length + problems.length).toBeGreaterThan(0);
        for (const { text } of reports) expect(text.trim()).not.toBe('');
        for (const { message } of problems) expect(message).toMatch(/^a: [^\n]+$/);
        expect(new Set(reports.map(({ id }) => id)).size).toBe(reports.length);
      }),
      { numRuns: 150 },
    );
  });

test('whatever the bytes, a PDF that they are not is a problem', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 100 }), async (bytes) => {
      const { problems } = await read('a.pdf', Buffer.concat([Buffer.from('%PDF-1.7\n'), bytes]));
      expect(problems).toHaveLength(1);
    }),
    { numRuns: 10 },
  );
});

test('text that is valid comes back letter by letter, and the same each time', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), async (text) => {
      fc.pre(text.trim() !== '' && !text.startsWith('\ufeff') && !text.includes('\u0000'));
      const first = await read('a.txt', text, { format: 'text' });
      fc.pre(!text.startsWith('---'));
      expect(first.reports[0]?.text).toBe(text);
      expect(await read('a.txt', text, { format: 'text' })).toEqual(first);
      expect((await read('a.jsonl', JSON.stringify({ text }))).reports[0]?.text).toBe(text);
    }),
  );
});
