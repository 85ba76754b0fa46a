import { CHARTS } from '@muster/chart';
import { renderSvg, widened } from '@muster/present';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM, openPage, startChromium } from './chromium.ts';
import { describeWith } from './find-tool.ts';
import { renderOlder } from './render-older.ts';
import { sampleReport, type SampleReport } from './sample-report.ts';

/** The words that a picture shows, in order. */
const wordsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, words]) => words);

describe.each(CHARTS.map((kind) => [kind.id, kind] as const))('%s', (_, { build, example }) => {
  test.each([960, 700, 350])(
    'is drawn %i pixels wide by vega-lite 6 and 5 without a warning, with the same words',
    async (width) => {
      const spec = build(example, { width })!;
      const newer = await renderSvg(spec);
      const older = await renderOlder(spec);
      expect(newer.warnings).toEqual([]);
      expect(older.warnings).toEqual([]);
      expect(wordsOf(older.svg)).toEqual(wordsOf(newer.svg));
      const [, drawn] = /\bwidth="([\d.]+)"/.exec(newer.svg) ?? [];
      expect(Number(drawn)).toBeLessThanOrEqual(width * 1.06);
      expect(Number(drawn)).toBeGreaterThan(width * 0.7);
    },
  );
});

/** Run in the page: where the points of a chart stand. */
const places = (plot: string) =>
  `[...document.querySelectorAll('${plot} svg path[aria-roledescription="point"]')].map((point) => point.getAttribute('transform'))`;

describeWith('chromium', CHROMIUM !== null, 'charts in a browser without eval', () => {
  let browser: Browser;
  let report: SampleReport;
  beforeAll(async () => {
    report = await sampleReport();
    browser = await startChromium();
  });
  afterAll(() => browser.close());

  test('stand where vega puts them with eval: no day becomes a year', async () => {
    const { page, complaints } = await openPage(browser, report.address, {
      viewport: { width: 1400, height: 900 },
    });
    for (const { kind, spec } of report.proposals) {
      await page.locator(`#chart-${kind.id}`).scrollIntoViewIfNeeded();
      await page.waitForSelector(`#chart-${kind.id} .drawn svg`);
      const { title: _, ...untitled } = spec as unknown as Record<string, unknown>;
      const pixels = Number(await page.locator(`#chart-${kind.id} .drawn`).getAttribute('data-widened'));
      const { svg } = await renderSvg(widened(untitled, pixels));
      const points = [...svg.matchAll(/<path[^>]*?>/g)]
        .map(([path]) => path)
        .filter((path) => path.includes('aria-roledescription="point"'))
        .map((path) => /transform="([^"]*)"/.exec(path)?.[1]);
      expect([kind.id, await page.evaluate(places(`#chart-${kind.id} .drawn`))]).toEqual([kind.id, points]);
    }
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('fade what is not picked in the legend, and show the quote of what is pointed at', async () => {
    const { page, complaints } = await openPage(browser, report.address, {
      viewport: { width: 1400, height: 900 },
    });
    const chart = page.locator('#chart-troops-over-time');
    await chart.scrollIntoViewIfNeeded();
    await chart.locator('.drawn svg').waitFor();
    const faded = chart.locator('.drawn svg path[aria-roledescription="point"][opacity="0.15"]');
    expect(await faded.count()).toBe(0);
    await chart.locator('.drawn svg .role-legend-label text').first().click();
    await expect.poll(() => faded.count()).toBeGreaterThan(0);
    await chart.locator('.drawn svg path[aria-roledescription="point"]').first().hover({ force: true });
    await expect.poll(() => page.locator('#vg-tooltip-element').innerText()).toContain('quote');
    expect(complaints).toEqual([]);
    await page.close();
  });
});
