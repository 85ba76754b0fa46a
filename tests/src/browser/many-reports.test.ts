import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { THEMES } from '@muster/chart';
import { reportHtml } from '@muster/present';
import { claimRows, dateRows } from '@muster/tabulate';
import { readReports } from '@muster/scripts/analyze/read-reports.ts';
import { reportCharts } from '@muster/scripts/analyze/report-charts.ts';
import { findInputs } from '@muster/scripts/inputs/find-inputs.ts';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHROMIUM, openPage, startChromium } from './chromium.ts';
import { describeWith } from './find-tool.ts';

const REPORTS = 400;
const PLACES = ['Norwick', 'Alder', 'Brack', 'Kestel'];

/** Letters that say nothing, behind each text: more than a file could hold as they are. */
const padding = (index: number) =>
  `\n\nAnnex kept by clerk ${index}x. ${Array.from({ length: 4_000 }, (_, at) => ((index * 7919 + at * 104_729) % 99_991).toString(26).replace(/\d/g, 'z')).join(' ')}`;

const lines = Array.from({ length: REPORTS }, (_, index) =>
  JSON.stringify({
    id: `report-${index}`,
    title: `The count near ${PLACES[index % 4]}, part ${index}`,
    published: `2031-${String(1 + (index % 12)).padStart(2, '0')}-15`,
    outlet: 'Courier',
    text: `At least ${10 + index} people were killed near ${PLACES[index % 4]} on Monday, the mayor said. More than ${2 + (index % 9)},000 troops had been sent there.`,
  }),
);

describeWith('chromium', CHROMIUM !== null, 'a report of many reports', () => {
  let browser: Browser;
  let address = '';
  let bytes = 0;
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'muster-many-'));
    await writeFile(join(folder, 'reports.jsonl'), lines.join('\n'));
    const { reports } = await readReports((await findInputs([join(folder, 'reports.jsonl')])).inputs);
    const claims = claimRows(reports);
    const html = await reportHtml({
      title: 'Many',
      readReports: reports.map(({ report, reading }, index) => ({
        report: { ...report, text: `${report.text}${padding(index)}` },
        reading,
      })),
      claims,
      dates: dateRows(reports),
      charts: reportCharts(claims),
      themes: THEMES,
    });
    bytes = Buffer.byteLength(html);
    await writeFile(join(folder, 'report.html'), html);
    address = pathToFileURL(join(folder, 'report.html')).href;
    browser = await startChromium();
  });
  afterAll(() => browser.close());

  test('is deflated where it would be too long, and leaves nothing out', async () => {
    const { page, complaints } = await openPage(browser, address);
    await page.waitForSelector('.card');
    expect(await page.locator('script#data').getAttribute('type')).toBe('application/zlib');
    expect(await page.locator('.count').textContent()).toBe('800 claims');
    expect(await page.locator('header .note').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('finds claims by the title of their report, and reports by words that no claim has', async () => {
    const { page } = await openPage(browser, address, { viewport: { width: 1400, height: 900 } });
    const rows = page.locator('.table-frame tbody tr.claim');
    const search = page.getByRole('searchbox').first();
    await search.fill('"part 123"');
    await expect.poll(() => rows.count()).toBe(2);
    await search.fill('clerk 321x');
    await page.waitForSelector('text=The words stand in the text of 1 report');
    await page.getByRole('link', { name: 'The count near Alder, part 321' }).click();
    expect(await page.locator('.reader h3').textContent()).toBe('The count near Alder, part 321');
    await search.fill('no such words');
    await page.waitForSelector('text=No claim passes this search.');
    await page.close();
  });

  test('is below 10 MB, shows a page of its claims at a time, and finds one of them all', async () => {
    const { page, complaints } = await openPage(browser, address, { viewport: { width: 1400, height: 900 } });
    expect(bytes).toBeLessThan(10_000_000);
    const rows = page.locator('.table-frame tbody tr.claim');
    expect(await rows.count()).toBe(100);
    expect(await page.locator('.pages').textContent()).toContain('Page 1 of 8');
    await page.getByRole('button', { name: 'Next' }).click();
    await page.waitForSelector('text=Page 2 of 8');
    await page
      .getByRole('searchbox')
      .first()
      .fill(`${10 + REPORTS - 1} killed`);
    await expect.poll(() => rows.count()).toBe(1);
    expect(await rows.first().locator('.figure-link').textContent()).toBe(`≥ ${10 + REPORTS - 1}`);
    await rows.first().locator('.figure-link').click();
    expect(await page.locator('.card blockquote').textContent()).toContain('near Kestel');
    expect(complaints).toEqual([]);
    await page.close();
  });
});
