import { bundlePage } from './bundle-page.ts';
import { collectPageData } from './collect-page-data.ts';
import { contentPolicy } from './content-policy.ts';
import { drawUntitled } from './draw-untitled.ts';
import { findings } from './findings.ts';
import { fitPageData } from './fit-page-data.ts';
import { pageHtml } from './page-html.ts';
import type { ReportInput } from './report-input.ts';

/** The file stays below 10 MB, so that it can be sent by mail and opens at once. */
const MOST_BYTES = 9_900_000;

/**
 * The whole report as one HTML file that opens without a network: what was found, charts, claims, and each report's text.
 *
 * The same input gives the same bytes. Where a corpus is too large for 10 MB, the page says what it leaves out.
 */
export async function reportHtml(input: ReportInput): Promise<string> {
  const bundle = await bundlePage();
  const charts = await drawUntitled(input.charts);
  const parts = {
    ...bundle,
    policy: contentPolicy(bundle),
    findings: findings(input),
    charts,
  };
  const around = Buffer.byteLength(pageHtml(input, { ...parts, content: '', deflated: true, notes: [] }));
  const fitted = fitPageData(collectPageData(input, charts), MOST_BYTES - around - 1_000);
  return pageHtml(input, { ...parts, ...fitted });
}
