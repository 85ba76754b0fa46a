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

const lines = Array.from({ length: REPORTS }, (_, index) =>
  JSON.stringify({
    id: `report-${index}`,
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
      readReports: reports,
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

  test('is below 10 MB, shows a page of its claims at a time, and finds one of them all', async () => {
    const { page, complaints } = await openPage(browser, address, { viewport: { width: 1400, height: 900 } });
    expect(bytes).toBeLessThan(10_000_000);
    const rows = page.locator('.table-frame tbody tr.claim');
    expect(await rows.count()).toBe(100);
    expect(await page.locator('.pages').textContent()).toContain('Page 1 of 8');
    await page.getByRole('button', { name: 'Next' }).click();
    await page.waitForSelector('text=Page 2 of 8');
    await page.getByRole('searchbox').fill(`${10 + REPORTS - 1} killed`);
    await expect.poll(() => rows.count()).toBe(1);
    expect(await rows.first().locator('.figure-link').textContent()).toBe(`≥ ${10 + REPORTS - 1}`);
    await rows.first().locator('.figure-link').click();
    expect(await page.locator('.card blockquote').textContent()).toContain('near Kestel');
    expect(complaints).toEqual([]);
    await page.close();
  });
});
