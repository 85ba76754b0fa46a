import type { DrawnChart } from './draw-untitled.ts';
import { escapeHtml } from './escape-html.ts';
import { claimLink } from './browser/deep-link.ts';
import { DEFLATED } from './browser/read-page-data.ts';
import type { FittedData } from './fit-page-data.ts';
import type { Finding, FindingPart } from './findings/finding.ts';
import type { ReportChart, ReportInput } from './report-input.ts';

/** The parts of the page that are put in their places. */
export interface PageParts {
  readonly policy: string;
  readonly style: string;
  readonly script: string;
  readonly content: FittedData['content'];
  readonly deflated: boolean;
  readonly findings: readonly Finding[];
  readonly charts: readonly DrawnChart[];
  readonly notes: readonly string[];
}

/** A picture inside the page. As an image it can neither run scripts nor load anything. */
function pictureAddress(svg: string): string {
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}

function describedBy({ title, spec }: ReportChart): string {
  const { description } = spec as { readonly description?: unknown };
  return typeof description === 'string' ? description : title;
}

/** The picture of the widest layout, and on a narrow screen that of the narrowest. */
function pictureHtml({ chart, layouts }: DrawnChart): string {
  const wide = layouts[0]!;
  const narrow = layouts.at(-1)!;
  const source =
    narrow === wide
      ? ''
      : `<source media="screen and (max-width: 44rem)" srcset="${pictureAddress(narrow.svg)}">`;
  return `<picture>${source}<img src="${pictureAddress(wide.svg)}" alt="${escapeHtml(describedBy(chart))}"></picture>`;
}

/** A chart's title and what stands under it as words of the page, which break as the page does; then the plot. */
function chartHtml(drawn: DrawnChart, index: number): string {
  const { chart, words } = drawn;
  const title = escapeHtml(chart.title);
  const lines = words.subtitle.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n');
  return `<figure class="chart" id="chart-${escapeHtml(chart.id)}" aria-label="${title}">
<figcaption class="chart-words"><h3>${escapeHtml(words.title ?? chart.title)}</h3>
${lines}
<div class="chart-actions"></div></figcaption>
<div class="plot" data-chart="${index}" role="region" aria-label="${title}, plot" tabindex="0">${pictureHtml(drawn)}</div>
</figure>`;
}

function chartsHtml(charts: readonly DrawnChart[]): string {
  if (charts.length === 0) return '';
  const links = charts.map(
    ({ chart: { id, title } }) =>
      `<li><a href="#chart-${escapeHtml(encodeURIComponent(id))}">${escapeHtml(title)}</a></li>`,
  );
  return `<section class="charts" aria-labelledby="charts-title">
<h2 id="charts-title">Charts</h2>
<p class="hint">Select a mark to see its claims in the table below.</p>
<ul class="chart-links">${links.join('')}</ul>
<div class="gallery">
${charts.map(chartHtml).join('\n')}
</div>
</section>`;
}

function problemsHtml({ readReports }: ReportInput): string {
  const items = readReports.flatMap(({ report, reading }) =>
    reading.problems.map(
      ({ code, message }) =>
        `<li><strong>${escapeHtml(report.title ?? report.id)}</strong>: ${escapeHtml(message)} <code>${escapeHtml(code)}</code></li>`,
    ),
  );
  if (items.length === 0) return '';
  return `<section class="problems" aria-labelledby="problems-title">
<h2 id="problems-title">Problems</h2>
<ul>${items.join('\n')}</ul>
</section>`;
}

function partHtml(part: FindingPart): string {
  if (typeof part === 'string') return escapeHtml(part);
  return `<a href="${escapeHtml(claimLink(part))}">${escapeHtml(part.words)}</a>`;
}

function findingHtml({ figure, detail }: Finding): string {
  return `<li><strong>${escapeHtml(figure)}</strong> <span>${detail.map(partHtml).join('')}</span></li>`;
}

/** The whole page as HTML. Every word of the input is escaped on its way in. */
export function pageHtml(input: ReportInput, parts: PageParts): string {
  const title = escapeHtml(input.title);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(parts.policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${parts.style}</style>
</head>
<body>
<a class="skip" href="#claims">Skip to the claims</a>
<header>
<div class="masthead"><h1>${title}</h1><div id="theme"></div></div>
<ul class="findings" aria-label="What was found">
${parts.findings.map(findingHtml).join('\n')}
</ul>
${parts.notes.map((note) => `<p class="note">${escapeHtml(note)}</p>`).join('\n')}
</header>
<main>
${chartsHtml(parts.charts)}
<section class="claims" id="claims" aria-labelledby="claims-title" tabindex="-1">
<h2 id="claims-title">Claims</h2>
<div id="explorer"><p class="note">The table of claims and the texts need JavaScript, which this browser has switched off. The same claims stand in <code>claims.csv</code>.</p></div>
</section>
${problemsHtml(input)}
</main>
<footer><p>Every figure is quoted in the words that it was read from. “&gt; 11,000” is “over 11,000”; “≈” is “about”; an open bound is never rounded into a number. Certainty is the source’s own, not the truth of the claim.</p></footer>
<script type="${parts.deflated ? DEFLATED : 'application/json'}" id="data">${parts.content}</script>
<script>${parts.script}</script>
</body>
</html>
`;
}
