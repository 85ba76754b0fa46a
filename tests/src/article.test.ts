import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim, DateMention, Reading } from '@muster/model';
import { parseReport } from '@muster/parse';
import { describe, expect, test } from 'vitest';

/** The folder of a real article with what a careful reader takes from it; the article is no part of this repository. */
const folder = process.env['MUSTER_ARTICLE_DIR'] ?? '';
const answers = join(folder, 'expected.json');
const present = folder !== '' && existsSync(answers);

interface Expected {
  readonly report: string;
  readonly published: string;
  readonly figures: (Record<string, unknown> & {
    start: number;
    end: number;
    certainty: string;
    category: string;
    attribution: { source: string; kind: string };
  })[];
  readonly dates: (Record<string, unknown> & { start: number; end: number })[];
}

test('the real article is read wherever CI runs', () => {
  if (process.env['CI'] === 'true')
    expect(present, 'MUSTER_ARTICLE_DIR names no folder with expected.json').toBe(true);
});

describe.skipIf(!present)('the real article', () => {
  const expected = present ? (JSON.parse(readFileSync(answers, 'utf8')) as Expected) : ({} as Expected);
  const text = present ? readFileSync(join(folder, expected.report), 'utf8') : '';
  const read = (published: string | null): Reading => parseReport({ id: 'article', text, published });

  test('gives every figure with its bound, unit and exact span, and no other', () => {
    const { figures } = read(expected.published);
    expect(figures.map(({ start, end }) => [start, end])).toEqual(
      expected.figures.map(({ start, end }) => [start, end]),
    );
    expected.figures.forEach((figure, place) => {
      const { surface, kind, value, low, high, bound, unit } = figure;
      expect(figures[place]).toMatchObject({ surface, kind, value, low, high, bound, unit });
    });
  });

  test('gives each figure its category, its speaker carried back to a name, and its certainty', () => {
    const { claims, figures } = read(expected.published);
    for (const wanted of expected.figures) {
      const claim = claims.find(({ figure }) => figures[figure]?.start === wanted.start);
      const { category, certainty, attribution } = claim as Claim;
      expect({ category, certainty, source: attribution?.source, kind: attribution?.kind }).toEqual({
        category: wanted.category,
        certainty: wanted.certainty,
        source: wanted.attribution.source,
        kind: wanted.attribution.kind,
      });
    }
  });

  test('names the weapon of each calibre', () => {
    const { figures } = read(expected.published);
    for (const { start, weapon } of expected.figures.filter(({ kind }) => kind === 'calibre')) {
      expect(figures.find((figure) => figure.start === start)).toMatchObject({ weapon });
    }
  });

  test('resolves every date to its days, and takes no name for one', () => {
    const { dates } = read(expected.published);
    const wanted = [...expected.dates].sort((a, b) => a.start - b.start);
    // References without days ("recent", "currently") may stand beside what has any.
    const placed = dates.filter(
      ({ start, from }) => from !== null || wanted.some((date) => date.start === start),
    );
    expect(placed.map(({ start, end }) => text.slice(start, end))).toEqual(
      wanted.map(({ start, end }) => text.slice(start, end)),
    );
    wanted.forEach(({ start, value, from, to }, place) => {
      expect(placed[place]).toMatchObject({ start, value, from, to });
    });
  });

  test('guesses no year without the publication date', () => {
    const { dates } = read(null);
    const dateOf = (surface: string): DateMention | undefined =>
      dates.find((date) => date.surface === surface);
    expect(dateOf('November 4')).toMatchObject({ value: 'XXXX-11-04', from: null, to: null });
    expect(dateOf('late October')).toMatchObject({ value: 'XXXX-10', from: null, to: null });
    expect(dateOf('Thursday')).toMatchObject({ value: 'XXXX-WXX-4', edtf: null, from: null, to: null });
    expect(dateOf('the previous day')).toMatchObject({ from: null, to: null });
    expect(dateOf('the upcoming year')).toMatchObject({ from: null, to: null });
  });
});
