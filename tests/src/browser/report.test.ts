import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHROMIUM, openPage, startChromium } from './chromium.ts';
import { describeWith } from './find-tool.ts';
import { sampleReport, type SampleReport } from './sample-report.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Run in the page: what axe finds, a line each with the first place. */
const FIND_VIOLATIONS =
  'axe.run().then(({ violations }) => violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0].html.slice(0, 200)}`))';

/** Run in the page: charts that scroll sideways in their card, or leave a part of it empty. */
const MISFITS =
  "[...document.querySelectorAll('.plot')].flatMap((plot) => { const { width } = plot.querySelector('.drawn svg').getBoundingClientRect(); return plot.scrollWidth > plot.clientWidth || width < 0.95 * plot.clientWidth ? [`${plot.ariaLabel}: ${width} of ${plot.clientWidth}`] : []; })";

const rows = (page: Page) => page.locator('.table-frame tbody tr.claim');

async function drawn(page: Page, id: string): Promise<void> {
  await page.locator(`#chart-${id}`).scrollIntoViewIfNeeded();
  await page.waitForSelector(`#chart-${id} .drawn svg`);
}

describeWith('chromium', CHROMIUM !== null, 'the report in a browser', () => {
  let browser: Browser;
  let report: SampleReport;
  beforeAll(async () => {
    report = await sampleReport();
    browser = await startChromium();
  });
  afterAll(() => browser.close());

  test('it opens on its first claim in its report, and stays at its top', async () => {
    for (const width of [400, 1400]) {
      const { page } = await openPage(browser, report.address, { viewport: { width, height: 900 } });
      await page.waitForSelector('.card blockquote');
      const first = rows(page).first();
      expect(await first.getAttribute('class')).toContain('current');
      const figure = await first.locator('.figure-link').textContent();
      expect(await page.locator('.card .headline strong').textContent()).toBe(figure);
      expect(await page.locator('.text .chosen').first().textContent()).not.toBe('');
      expect(await page.evaluate('scrollY')).toBe(0);
      await page.close();
    }
  });

  test('a mark of a chart shows its claims, and a claim its quote in its report', async () => {
    const { page, complaints } = await openPage(browser, report.address);
    await drawn(page, 'troops-over-time');
    await page.locator('#chart-troops-over-time .drawn path[aria-roledescription="point"]').last().click();
    await page.waitForSelector('.chips');
    const picked = await rows(page).count();
    expect(picked).toBeGreaterThan(0);
    expect(await page.locator('.count').textContent()).toMatch(new RegExp(`^${picked} of `));
    await rows(page).first().locator('.figure-link').click();
    const figure = await rows(page).first().locator('.figure-link').textContent();
    expect(await page.locator('.card .headline strong').textContent()).toBe(figure);
    expect(await page.locator('.text .chosen').count()).toBeGreaterThan(0);
    expect(await page.locator('.card blockquote').textContent()).not.toBe('');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('search and facets narrow the table, and are taken away again', async () => {
    const { page, complaints } = await openPage(browser, report.address);
    const all = await page.locator('.count').textContent();
    await page.getByRole('searchbox').fill('no such words');
    await page.waitForSelector('.empty >> text=No claim passes');
    await page.getByRole('searchbox').fill('');
    await page.getByRole('button', { name: 'Category' }).click();
    const killed = page.locator('.facet-values label', { hasText: 'killed' });
    const tally = await killed.locator('.tally').textContent();
    await killed.click();
    expect(String(await rows(page).count())).toBe(tally);
    expect(await page.locator('.count').textContent()).toMatch(new RegExp(`^${tally} of `));
    await page.keyboard.press('Escape');
    expect(await page.locator('.facet-values').count()).toBe(0);
    await page.getByRole('button', { name: 'Clear all' }).click();
    expect(await page.locator('.count').textContent()).toBe(all);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('the keyboard goes from row to row and opens a claim', async () => {
    const { page } = await openPage(browser, report.address);
    await page.locator('.figure-link').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const second = await page.locator('.figure-link').nth(1).getAttribute('href');
    expect(new URL(page.url()).hash).toBe(second);
    expect(await page.locator('.card').count()).toBe(1);
    await page.close();
  });

  test('a finding at the top is a deep link to its claim', async () => {
    const first = await openPage(browser, report.address);
    const link = await first.page.locator('.findings a').first().getAttribute('href');
    await first.page.close();
    const { page, complaints } = await openPage(browser, `${report.address}${link}`);
    await page.waitForSelector('.card');
    expect(await page.locator('tr.current .figure-link').getAttribute('href')).toBe(link);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('the back button gives the claim before again, and at last what the page opened with', async () => {
    const { page } = await openPage(browser, report.address);
    const headline = page.locator('.card .headline');
    const opening = await headline.textContent();
    await page.locator('.figure-link').nth(3).click();
    await expect.poll(() => headline.textContent()).not.toBe(opening);
    const fourth = await headline.textContent();
    await page.locator('.figure-link').nth(5).click();
    await expect.poll(() => headline.textContent()).not.toBe(fourth);
    await page.goBack();
    await expect.poll(() => headline.textContent()).toBe(fourth);
    await page.goBack();
    await expect.poll(() => headline.textContent()).toBe(opening);
    await page.close();
  });

  test('a link to a claim that is not there says so', async () => {
    const { page, complaints } = await openPage(browser, `${report.address}#claim-0000`);
    await page.waitForSelector('text=The link names “claim-0000”');
    await page.locator('.figure-link').first().click();
    await expect.poll(() => page.locator('[role=alert]').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('on a phone the first claim, which is open already, brings its report into sight as any other', async () => {
    const { page } = await openPage(browser, report.address, { viewport: { width: 400, height: 800 } });
    for (const at of [0, 2, 0]) {
      await page.locator('.figure-link').nth(at).click();
      await expect
        .poll(() => page.evaluate<number>("document.querySelector('.card').getBoundingClientRect().top"), {
          timeout: 10_000,
        })
        .toBeLessThan(400);
    }
    await page.close();
  });

  test('a citation is copied with its quote and its place', async () => {
    const { page } = await openPage(browser, report.address, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.locator('.figure-link').first().click();
    await page.getByRole('button', { name: 'Copy citation' }).click();
    await page.waitForSelector('text=Copied');
    const copied = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(copied).toContain((await page.locator('.card blockquote').textContent()) ?? '?');
    expect(copied).toMatch(/characters \d+–\d+/);
    await page.close();
  });

  test('printed, it shows every claim and the charts as pictures', async () => {
    const { page } = await openPage(browser, report.address);
    const total = Number((await page.locator('.count').textContent())?.match(/\d+/)?.[0]);
    expect(await rows(page).count()).toBeLessThanOrEqual(total);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    await expect.poll(() => rows(page).count()).toBe(total);
    expect(await page.locator('.plot img').first().isVisible()).toBe(true);
    expect(await page.locator('.filter-row').isVisible()).toBe(false);
    await page.close();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [400, 1400]) {
      test(`at ${width} pixels, ${colorScheme}: every chart is drawn, nothing overflows, axe finds nothing`, async () => {
        const { page, complaints } = await openPage(browser, report.address, {
          viewport: { width, height: 900 },
          colorScheme,
        });
        for (const { kind } of report.proposals) await drawn(page, kind.id);
        await page.locator('.figure-link').first().click();
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
        expect(await page.evaluate(MISFITS)).toEqual([]);
        await page.evaluate(AXE);
        expect(await page.evaluate(FIND_VIOLATIONS)).toEqual([]);
        expect(complaints).toEqual([]);
        await page.close();
      });
    }
  }
});
