import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { PackedPage } from '../src/report/pack-page.ts';
import { unpackPage } from '../src/report/unpack-page.ts';
import type { PageData } from '../src/report/page-data.ts';
import { reportHtml } from '../src/report/report-html.ts';
import { sampleCharts, SAMPLE_THEMES } from './sample-charts.ts';
import { sampleCorpus } from './sample-corpus.ts';
import { SAMPLE_REPORTS } from './sample-reports.ts';

const corpus = sampleCorpus(SAMPLE_REPORTS);
const input = {
  title: 'What is said of <i>the convoys</i> & more',
  ...corpus,
  charts: sampleCharts(corpus.claims),
  themes: SAMPLE_THEMES,
};
const html = await reportHtml(input);

function between(text: string, opening: string, closing: string): string {
  const start = text.indexOf(opening) + opening.length;
  return text.slice(start, text.indexOf(closing, start));
}

const dataOf = (page: string): PageData =>
  unpackPage(
    JSON.parse(between(page, '<script type="application/json" id="data">', '</script>')) as PackedPage,
  );

describe('the report as one HTML file', () => {
  it('says in five lines what was found, and leaves out who only may have been killed', () => {
    const lines = between(html, '<ul class="findings"', '</ul>').match(/<strong>.*?<\/strong>/g);
    expect(lines).toEqual([
      '<strong>13 claims</strong>',
      '<strong>Troops</strong>',
      '<strong>Vehicles</strong>',
      '<strong>Wounded</strong>',
      '<strong>Calibres</strong>',
    ]);
    expect(html).toContain(
      'in 4 reports from 2 outlets, published 4 Mar 2031 to 21 Mar 2031, 1 undated, 1 problem',
    );
  });

  it('links every figure it tells at the top to its claim', () => {
    const list = between(html, '<ul class="findings"', '</ul>');
    const links = [...list.matchAll(/href="#claim-([^"]+)"/g)].map(([, claim]) => claim);
    expect(links.length).toBeGreaterThan(4);
    expect(corpus.claims.map(({ claim }) => claim)).toEqual(expect.arrayContaining(links));
  });

  it('allows exactly its own script and style sheet, by their hashes', () => {
    const hash = (text: string) => createHash('sha256').update(text).digest('base64');
    const policy = between(html, 'http-equiv="Content-Security-Policy" content="', '"');
    expect(policy).toContain(`script-src &#39;sha256-${hash(between(html, '\n<script>', '</script>'))}&#39;`);
    expect(policy).toContain(`style-src &#39;sha256-${hash(between(html, '<style>', '</style>'))}&#39;`);
    expect(policy).not.toContain('unsafe');
    expect(html.match(/<script\b/g)).toHaveLength(2);
    expect(html.match(/<style\b/g)).toHaveLength(1);
    expect(html).not.toMatch(/<[^>]+\sstyle=/);
    expect(html).not.toMatch(/<[^>]+\son[a-z]+=/);
  });

  it('escapes every word of the input', () => {
    expect(html).toContain('<h1>What is said of &lt;i&gt;the convoys&lt;/i&gt; &amp; more</h1>');
    expect(html).not.toContain('<script>alert');
    expect(dataOf(html).reports[1]?.pieces[0]?.[1]).toContain('<script>alert("never")</script>');
  });

  it('keeps separators that would break a script out of the data', async () => {
    const [first] = corpus.readReports;
    const text = `${first!.report.text}\u2028one\u2029two`;
    const page = await reportHtml({
      ...input,
      readReports: [{ ...first!, report: { ...first!.report, text } }],
    });
    expect(page).not.toMatch(/[\u2028\u2029]/);
    expect(dataOf(page).reports[0]?.pieces[0]?.[1]).toBe(text);
  });

  it('links to no script and loads nothing from elsewhere', () => {
    expect(dataOf(html).reports.map(({ url }) => url)).toEqual([
      'https://wire.example/reports/1',
      null,
      null,
      null,
    ]);
    const markup = html.replace(/<script\b[^]*?<\/script>/g, '').replace(/<style>[^]*?<\/style>/, '');
    expect(markup).not.toMatch(/(?:src|href)="(?!data:|#)/);
  });

  it('shows the charts as pictures before and without scripts', () => {
    expect(html.match(/<img src="data:image\/svg\+xml;base64,/g)).toHaveLength(2);
    expect(html).toContain('alt="Troops stated, by day of publication"');
  });

  it('writes what stands above a chart as words of the page, and leaves it out of the picture', () => {
    expect(html).toContain('<h3>Troops by day of publication</h3>');
    const [, picture = ''] = /src="data:image\/svg\+xml;base64,([^"]+)"/.exec(html) ?? [];
    expect(Buffer.from(picture, 'base64').toString()).not.toContain('Troops by day of publication');
  });

  it('is the same on every run', async () => {
    expect(await reportHtml(input)).toBe(html);
  });

  it('can be made of nothing', async () => {
    const page = await reportHtml({ title: 'Empty', readReports: [], claims: [], dates: [], charts: [] });
    expect(page).toContain('<strong>0 claims</strong> <span>in 0 reports from 0 outlets, no problems</span>');
  });

  it('names a report that only claims know', async () => {
    const page = await reportHtml({ ...input, readReports: [] });
    expect(dataOf(page).reports.map(({ id, pieces }) => [id, pieces.length])).toEqual(
      SAMPLE_REPORTS.map(({ id }) => [id, 0]),
    );
  });
});
