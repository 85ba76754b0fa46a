import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { collectPageData } from '../src/report/collect-page-data.ts';
import { fitPageData, type FittedData } from '../src/report/fit-page-data.ts';
import type { PackedPage } from '../src/report/pack-page.ts';
import { unpackPage } from '../src/report/unpack-page.ts';
import { sampleCorpus } from './sample-corpus.ts';
import { SAMPLE_REPORTS } from './sample-reports.ts';

const [sample] = SAMPLE_REPORTS;
/** Words that do not deflate well, in a paragraph without a figure. */
const padding = (at: number) =>
  `${Array.from({ length: 300 }, (_, word) => ((at * 7919 + word * 104_729) % 99_991).toString(26).replace(/\d/g, 'z')).join(' ')}\n`;
const reports = Array.from({ length: 60 }, (_, at) => ({
  ...sample!,
  id: `many-${at}`,
  text: `${padding(at)}${sample!.text}`,
}));
const data = collectPageData({ title: 'Many', ...sampleCorpus(reports), charts: [] });

function opened({ content, deflated }: FittedData) {
  const json = deflated ? inflateSync(Buffer.from(content, 'base64')).toString() : content;
  return unpackPage(JSON.parse(json) as PackedPage);
}

const plain = fitPageData(data, Infinity);
const whole = fitPageData(data, plain.content.length - 1);

describe('fitting the data of a page into a file', () => {
  it('gives back what was packed', () => {
    const { claims, reports: unpacked } = opened(plain);
    expect(claims.map(({ quote, surface, speaker, value }) => [quote, surface, speaker, value])).toEqual(
      data.claims.map(({ quote, surface, speaker, value }) => [quote, surface, speaker, value]),
    );
    expect(claims.map(({ sentence }) => sentence)).toEqual(data.claims.map(({ sentence }) => sentence));
    expect(unpacked.map(({ marks }) => marks)).toEqual(data.reports.map(({ marks }) => marks));
  });

  it('deflates what is too long, and leaves nothing out', () => {
    expect(plain.deflated).toBe(false);
    expect(whole.deflated).toBe(true);
    expect(whole.content.length).toBeLessThan(0.7 * plain.content.length);
    expect(opened(whole)).toEqual(opened(plain));
    expect(whole.notes).toEqual([]);
  });

  it('then keeps the paragraphs that have something in them, and says so', () => {
    const fitted = fitPageData(data, whole.content.length - 1);
    expect(fitted.notes).toEqual([
      'Of each report only the paragraphs with a figure, a date or a speaker are shown: the whole texts do not fit into one file.',
    ]);
    const { reports: kept, claims } = opened(fitted);
    expect(claims).toHaveLength(300);
    expect(kept[0]?.pieces[0]?.[0]).toBe(padding(0).length);
    for (const [start, text] of kept[59]?.pieces ?? [])
      expect(reports[59]?.text.slice(start, start + text.length)).toBe(text);
  });

  it('at last keeps the first claims, and says how many and where the others are', () => {
    const passages = fitPageData(data, whole.content.length - 1);
    const fitted = fitPageData(data, Math.floor(passages.content.length / 2));
    expect(fitted.content.length).toBeLessThanOrEqual(passages.content.length / 2);
    const { claims, total } = opened(fitted);
    expect(claims.length).toBeGreaterThan(100);
    expect(claims.length).toBeLessThan(300);
    expect(total).toBe(300);
    expect(fitted.notes[1]).toContain(`holds the first ${claims.length} claims of 300`);
    expect(fitted.notes[1]).toContain('claims.csv has them all');
  });
});
