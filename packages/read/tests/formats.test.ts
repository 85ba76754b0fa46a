import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { codesOf, pdfOf, read, textsOf } from './documents.ts';

const SENTENCE = 'Over 11,000 soldiers moved to the border on Thursday.';

describe('plain text', () => {
  test('is kept letter by letter, with the name as id and the SHA-256 of its bytes', async () => {
    const content = `SEOUL, Nov. 20 — ${SENTENCE}\r\n\r\n  Twice.  \n`;
    const { reports, problems } = await read('folder/border.txt', content);
    expect(problems).toEqual([]);
    expect(reports).toEqual([
      {
        id: 'border',
        text: content,
        title: null,
        outlet: null,
        author: null,
        url: null,
        published: null,
        language: null,
        sha256: createHash('sha256').update(content).digest('hex'),
      },
    ]);
  });

  test('a date line gives no day of publication, for it states no year', async () => {
    const { reports } = await read('a.txt', `KYIV, Nov. 20 (Sample Wire) — ${SENTENCE}`);
    expect(reports[0]).toMatchObject({ published: null });
  });

  test('the caller may say the day of publication, and the document knows better', async () => {
    const options = { published: '2024-11-22' };
    expect((await read('a.txt', SENTENCE, options)).reports[0]?.published).toBe('2024-11-22');
    const dated = `---\npublished: 2024-11-21\n---\n${SENTENCE}`;
    expect((await read('a.txt', dated, options)).reports[0]?.published).toBe('2024-11-21');
  });

  test('a name of several points loses its last ending alone', async () => {
    expect((await read('a/2024.11.21.report.txt', SENTENCE)).reports[0]?.id).toBe('2024.11.21.report');
  });
});

describe('Markdown', () => {
  test('gives its words without markup, a blank line between blocks', async () => {
    const markdown = [
      '# The border',
      '',
      'Over **11,000**',
      '_soldiers_ [moved](https://example.org), see ![a map](map.png).',
      '',
      '<!-- 5 hidden -->',
      '<div>9 raw</div>',
      '',
      '> Quoted 12.',
      '',
      '- one gun',
      '- two guns',
      '',
      '| side | killed |',
      '| --- | --- |',
      '| north | 100 |',
    ].join('\n');
    expect(await textsOf('a.md', markdown)).toEqual([
      'The border\n\nOver 11,000 soldiers moved, see .\n\nQuoted 12.\n\none gun\ntwo guns\n\nside | killed\nnorth | 100',
    ]);
  });

  test('a thousand emphasis marks or quotations inside one another are read as they stand, at once', async () => {
    const started = performance.now();
    for (const tangled of ['*a_'.repeat(20_000), `${'> '.repeat(5000)}x`, `${'- '.repeat(5000)}x`])
      expect(await textsOf('a.md', tangled)).toEqual([tangled.trim()]);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('HTML', () => {
  const page = (head: string, body: string) =>
    `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;

  test('gives the article without navigation, scripts and forms', async () => {
    const body = `<nav>Most read 5</nav><script>var a = 7;</script><article><h1>The border</h1>
      ${`<p>${SENTENCE} Nobody else was <b>there</b>&nbsp;&mdash; so far.</p>`.repeat(4)}</article><footer>© 2024</footer>`;
    const [text = ''] = await textsOf('a.html', page('', body));
    expect(text).toContain(`${SENTENCE} Nobody else was there — so far.\n\n${SENTENCE}`);
    expect(text).not.toMatch(/Most read|var a|©/);
  });

  test('gives title, outlet, author, address, day and language of the page', async () => {
    const head = `<title>Tab</title><meta property="og:title" content="Headline">
      <meta property="og:site_name" content="Sample Wire"><meta name="author" content="A. Writer">
      <link rel="canonical" href="https://example.org/a">
      <meta property="article:published_time" content="2024-11-21T23:30:00+09:00">`;
    expect((await read('a.html', page(head, `<p>${SENTENCE}</p>`))).reports[0]).toMatchObject({
      title: 'Headline',
      outlet: 'Sample Wire',
      author: 'A. Writer',
      url: 'https://example.org/a',
      published: '2024-11-21',
      language: 'en',
    });
  });

  test('takes day and publisher from JSON-LD', async () => {
    const data = {
      '@graph': [{ '@type': 'NewsArticle', datePublished: '2024-11-21', publisher: { name: 'Wire' } }],
    };
    const head = `<script type="application/ld+json">{</script><script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect((await read('a.html', page(head, `<p>${SENTENCE}</p>`))).reports[0]).toMatchObject({
      published: '2024-11-21',
      outlet: 'Wire',
    });
  });

  test('keeps no address that is none, and says so of a date', async () => {
    const head = `<link rel="canonical" href="javascript:alert(1)"><meta name="date" content="21 Nov 2024">`;
    const { reports, problems } = await read('a.html', page(head, `<p>${SENTENCE}</p>`));
    expect(reports[0]).toMatchObject({ url: null, published: null });
    expect(problems).toMatchObject([
      {
        code: 'bad-publication-date',
        message: 'a.html: Cannot read publication date "21 Nov 2024": use YYYY-MM-DD',
      },
    ]);
  });

  for (const html of [
    SENTENCE,
    `<p>${SENTENCE}`,
    `<!doctype html><title>T</title><p>${SENTENCE}`,
    `<html><p>${SENTENCE}</p></html>`,
    `<body>${SENTENCE}`,
    `${'<div>'.repeat(20_000)}${SENTENCE}`,
  ])
    test(`is read without the tags that a page may leave out: ${html.slice(0, 40)}`, async () => {
      expect(await textsOf('a.html', html)).toEqual([SENTENCE]);
    });

  for (const html of ['<!doctype html>', '<html><frameset>', '<script>1</script>', '</p>'])
    test(`without words is no report: ${html}`, async () => {
      expect(await codesOf('a.html', html)).toEqual(['no-text']);
    });
});

describe('PDF', () => {
  test('gives the words of its pages, whatever it is called', async () => {
    expect(await textsOf('scan', pdfOf('Over 11,000 soldiers', 'and 170mm guns'))).toEqual([
      'Over 11,000 soldiers\n\nand 170mm guns',
    ]);
  });

  test('that is broken is one problem', async () => {
    const { reports, problems } = await read('a.pdf', '%PDF-1.4\nrubbish');
    expect(reports).toEqual([]);
    expect(problems).toMatchObject([{ code: 'unreadable-file' }]);
    expect(problems[0]?.message).toMatch(/^a\.pdf: Cannot read the file as pdf: .+$/);
  });

  test('without a word is a file without text', async () => {
    expect(await codesOf('a.pdf', pdfOf(''))).toEqual(['no-text']);
  });
});

describe('without an ending', () => {
  for (const [content, format] of [
    [SENTENCE, 'text'],
    [`---\ntitle: T\n---\n${SENTENCE}`, 'Markdown'],
    [`\n<!DOCTYPE html><p>${SENTENCE}</p>`, 'HTML'],
    [JSON.stringify({ text: SENTENCE }), 'JSON lines'],
    [JSON.stringify({ text: SENTENCE }, null, 2), 'JSON'],
    [JSON.stringify([{ text: SENTENCE }], null, 2), 'a JSON array'],
  ] as const)
    test(`the first bytes tell ${format}`, async () => {
      expect(await textsOf('-', content)).toEqual([SENTENCE]);
    });

  test('a text that begins with a bracket is a text', async () => {
    expect(await textsOf('-', `[Update] ${SENTENCE}`)).toEqual([`[Update] ${SENTENCE}`]);
  });
});
