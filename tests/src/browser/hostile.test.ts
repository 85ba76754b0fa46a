import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { THEMES } from '@muster/chart';
import { reportHtml } from '@muster/present';
import { tablesOf } from '@muster/tabulate';
import { readReports } from '@muster/scripts/analyze/read-reports.ts';
import { reportCharts } from '@muster/scripts/analyze/report-charts.ts';
import { findInputs } from '@muster/scripts/inputs/find-inputs.ts';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHROMIUM, openPage, startChromium } from './chromium.ts';
import { describeWith } from './find-tool.ts';

/** Words that would run, break out of where they stand, or break the page apart. */
const HOSTILE = [
  '<script>window.broken = true</script>',
  '</script><img src=x onerror="window.broken = true">',
  `"' onmouseover='window.broken = true' x="`,
  '{{constructor.constructor("window.broken = true")()}} ${7 * 7} %s',
  'تقرير عن القتلى \u202Eمن الجهة',
  'W'.repeat(300),
  '🪖👩‍👩‍👧‍👦🇺🇦 \u0000\uFFFD\u2028\u2029',
  '--><!--<style>*{display:none}</style>',
  'javascript:alert(1)',
  '=HYPERLINK("x") & <b>bold</b> &amp; `code`',
];

/** What of some words a page can show: no control characters, one space for many. */
const visible = (words: string) => words.replace(/[\p{Cc}\s]+/gu, ' ').trim();

/** Run in the page: what reaches beyond its right edge, but for what scrolls by itself or is cut there. */
const WIDER =
  "[...document.body.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > innerWidth + 1 && !one.closest('svg, .table-frame, .plot, select, .facet-values, .skip')).map((one) => `${one.tagName}.${one.className} ${one.getBoundingClientRect().right}: ${one.textContent.slice(0, 60)}`).slice(0, 5)";

function hostileLines(): string {
  return HOSTILE.map((words, index) =>
    JSON.stringify({
      id: `${index} ${words}`,
      title: words,
      outlet: words,
      author: words,
      url: `javascript:window.broken = true//${encodeURIComponent(words)}`,
      published: `2024-11-${10 + index}`,
      text: `${words} said at least ${index + 2},000 troops were sent to ${words} on November ${index + 1}.\n\nAbout ${index + 2}0 people were killed there, "${words}" said the ${words} agency, and 152mm shells for howitzers were seen.`,
    }),
  ).join('\n');
}

describeWith('chromium', CHROMIUM !== null, 'a report of hostile texts', () => {
  let browser: Browser;
  let address = '';
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'muster-hostile-'));
    await writeFile(join(folder, 'reports.jsonl'), hostileLines());
    const { reports } = await readReports((await findInputs([join(folder, 'reports.jsonl')])).inputs);
    expect(reports).toHaveLength(HOSTILE.length);
    const { claims, dates } = tablesOf(reports);
    const html = await reportHtml({
      title: HOSTILE.join(' '),
      readReports: reports,
      claims: claims.rows,
      dates: dates.rows,
      charts: reportCharts(claims.rows),
      themes: THEMES,
    });
    await writeFile(join(folder, 'report.html'), html);
    address = pathToFileURL(join(folder, 'report.html')).href;
    browser = await startChromium();
  });
  afterAll(() => browser.close());

  test.each([400, 1400])(
    'shows every word as it is, runs none and holds together at %i pixels',
    async (width) => {
      const { page, complaints } = await openPage(browser, address, { viewport: { width, height: 900 } });
      for (const plot of await page.locator('.plot').all()) {
        await plot.scrollIntoViewIfNeeded();
        await plot.locator('.drawn svg').waitFor();
      }
      for (const link of (await page.locator('.figure-link').all()).slice(0, 12)) await link.click();
      expect(await page.locator('.figure-link').count()).toBeGreaterThan(HOSTILE.length);
      const options = (await page.locator('.reader select option').allTextContents()).map(visible);
      for (const words of HOSTILE)
        expect(options.filter((option) => option.includes(visible(words)))).toHaveLength(1);
      expect(await page.evaluate('window.broken')).toBeUndefined();
      expect(await page.locator('a[href^="javascript" i], [onmouseover], [onerror]').count()).toBe(0);
      expect(await page.evaluate('document.scripts.length')).toBe(2);
      expect(await page.evaluate(WIDER)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      expect(complaints).toEqual([]);
      await page.close();
    },
  );

  test('its policy refuses a script that is put into the page', async () => {
    const { page, complaints } = await openPage(browser, address);
    await page.evaluate(
      "(() => { const script = document.createElement('script'); script.textContent = 'window.broken = true'; document.body.append(script); })()",
    );
    expect(await page.evaluate('window.broken')).toBeUndefined();
    expect(complaints.join(' ')).toContain('Content Security Policy');
    await page.close();
  });
});
